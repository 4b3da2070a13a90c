// @generated from codegen/tests/golden/bodies/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::{Call, Method, Operation, ResponseKind};

use crate::error::Error;
use crate::models::{NoteParams, ThingParams};

/// Operations on `bodies`.
#[derive(Clone, Debug)]
pub struct Bodies {
    pub(crate) client: client_runtime::Client,
}

impl Bodies {
    /// `patchMap`.
    ///
    /// `PATCH /map`, with the body as `application/merge-patch+json`.
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    #[doc(alias = "patchMap")]
    pub fn patch_map<'a>(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, Option<&'a str>)>,
    ) -> PatchMapCall {
        PatchMapCall {
            call: Call::new(&self.client, &PATCH_MAP)
                .content_type("application/merge-patch+json"),
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.map(Into::into)))
                .collect(),
        }
    }

    /// `putArray`.
    ///
    /// `PUT /array`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response
    /// was lost, the retry can end in 404 or 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> std::result::Result<(), bodies::Error> {
    /// client.bodies().put_array(["body"]).await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "putArray")]
    pub fn put_array(
        &self,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> PutArrayCall {
        PutArrayCall {
            call: Call::new(&self.client, &PUT_ARRAY),
            body: body.into_iter().map(Into::into).collect(),
        }
    }

    /// `putObject`.
    ///
    /// `PUT /object/{id}`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response
    /// was lost, the retry can end in 404 or 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> std::result::Result<(), bodies::Error> {
    /// client.bodies().put_object("id", "name", Some(1)).await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "putObject")]
    pub fn put_object(
        &self,
        id: impl Into<String>,
        name: impl Into<String>,
        size: Option<i64>,
    ) -> PutObjectCall {
        self.put_object_with(id, ThingParams::new(name, size))
    }

    /// Like [`put_object`](Self::put_object), but takes the whole request body.
    ///
    /// Its fields are set on the call.
    pub fn put_object_with(
        &self,
        id: impl Into<String>,
        params: ThingParams,
    ) -> PutObjectCall {
        PutObjectCall {
            call: Call::new(&self.client, &PUT_OBJECT).path::<String>("id", id),
            body: params,
        }
    }

    /// `putOptional`.
    ///
    /// `PUT /optional`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response
    /// was lost, the retry can end in 404 or 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> std::result::Result<(), bodies::Error> {
    /// client.bodies().put_optional().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "putOptional")]
    pub fn put_optional(&self) -> PutOptionalCall {
        PutOptionalCall {
            call: Call::new(&self.client, &PUT_OPTIONAL),
            body: None,
        }
    }

    /// Like [`put_optional`](Self::put_optional), but takes the whole request body.
    pub fn put_optional_with(&self, params: NoteParams) -> PutOptionalCall {
        PutOptionalCall {
            call: Call::new(&self.client, &PUT_OPTIONAL),
            body: Some(params),
        }
    }
}

/// A call of `patch_map` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PatchMapCall {
    call: Call,
    body: BTreeMap<String, Option<String>>,
}

client_runtime::impl_call!(PatchMapCall { body } => (), Error);

/// A call of `put_array` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PutArrayCall {
    call: Call,
    body: Vec<String>,
}

client_runtime::impl_call!(PutArrayCall { body } => (), Error);

/// A call of `put_object` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PutObjectCall {
    call: Call,
    body: ThingParams,
}

impl PutObjectCall {
    /// Sets [`note`](field@ThingParams::note).
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.body = self.body.note(note);
        self
    }

    /// Sets `note` to JSON `null`.
    pub fn clear_note(mut self) -> Self {
        self.body = self.body.clear_note();
        self
    }

    /// Sets `note` if there is a value.
    pub fn maybe_note(self, note: Option<impl Into<String>>) -> Self {
        match note {
            Some(note) => self.note(note),
            None => self,
        }
    }

    /// `kind`.
    pub fn kind(mut self) -> Self {
        self.body = self.body.kind();
        self
    }
}

client_runtime::impl_call!(PutObjectCall { body } => (), Error);

/// A call of `put_optional` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PutOptionalCall {
    call: Call,
    body: Option<NoteParams>,
}

impl PutOptionalCall {
    /// Sets [`note`](field@NoteParams::note).
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.body = Some(self.body.unwrap_or_default().note(note));
        self
    }

    /// Sets `note` if there is a value.
    pub fn maybe_note(self, note: Option<impl Into<String>>) -> Self {
        match note {
            Some(note) => self.note(note),
            None => self,
        }
    }
}

client_runtime::impl_call!(PutOptionalCall { body optional_json } => (), Error);

/// `PATCH /map`
pub(crate) static PATCH_MAP: Operation = Operation {
    id: "patchMap",
    method: Method::PATCH,
    path: "/map",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `PUT /array`
pub(crate) static PUT_ARRAY: Operation = Operation {
    id: "putArray",
    method: Method::PUT,
    path: "/array",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `PUT /object/{id}`
pub(crate) static PUT_OBJECT: Operation = Operation {
    id: "putObject",
    method: Method::PUT,
    path: "/object/{id}",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `PUT /optional`
pub(crate) static PUT_OPTIONAL: Operation = Operation {
    id: "putOptional",
    method: Method::PUT,
    path: "/optional",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

// @generated from codegen/tests/golden/bodies/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;
use client_runtime::{Call, Method, Operation, ResponseKind};
use crate::models::{NoteParams, ThingParams};
use crate::error::Error;

/// Calls of `bodies`.
#[derive(Clone, Debug)]
pub struct Bodies {
    pub(crate) client: client_runtime::Client,
}

impl Bodies {
    /// `putObject`.
    ///
    /// `PUT /object/{id}`
    ///
    /// It is repeated after a fault: that is safe, but if the first answer was lost, the repeat may be answered with
    /// 404 or 409.
    pub fn put_object(
        &self,
        id: impl Into<String>,
        name: impl Into<String>,
        size: Option<i64>,
    ) -> PutObjectCall {
        self.put_object_with(id, ThingParams::new(name, size))
    }

    /// [`put_object`](Self::put_object) with its body as one value.
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

    /// `putArray`.
    ///
    /// `PUT /array`
    ///
    /// It is repeated after a fault: that is safe, but if the first answer was lost, the repeat may be answered with
    /// 404 or 409.
    pub fn put_array(
        &self,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> PutArrayCall {
        PutArrayCall {
            call: Call::new(&self.client, &PUT_ARRAY),
            body: body.into_iter().map(Into::into).collect(),
        }
    }

    /// `putOptional`.
    ///
    /// `PUT /optional`
    ///
    /// It is repeated after a fault: that is safe, but if the first answer was lost, the repeat may be answered with
    /// 404 or 409.
    pub fn put_optional(&self) -> PutOptionalCall {
        self.put_optional_with(NoteParams::new())
    }

    /// [`put_optional`](Self::put_optional) with its body as one value.
    pub fn put_optional_with(&self, params: NoteParams) -> PutOptionalCall {
        PutOptionalCall {
            call: Call::new(&self.client, &PUT_OPTIONAL),
            body: params,
        }
    }

    /// `patchMap`.
    ///
    /// `PATCH /map`
    ///
    /// It is repeated only when the server cannot have acted on it.
    pub fn patch_map<'a>(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, Option<&'a str>)>,
    ) -> PatchMapCall {
        PatchMapCall {
            call: Call::new(&self.client, &PATCH_MAP),
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.map(Into::into)))
                .collect(),
        }
    }
}

/// A call of `put_object`, not yet sent: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PutObjectCall {
    call: Call,
    body: ThingParams,
}

impl PutObjectCall {
    /// `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.body = self.body.note(note);
        self
    }

    /// Sends `note` as null.
    pub fn clear_note(mut self) -> Self {
        self.body = self.body.clear_note();
        self
    }

    /// `kind`.
    pub fn kind(mut self) -> Self {
        self.body = self.body.kind();
        self
    }
}

client_runtime::impl_call!(PutObjectCall { body } => (), Error);

/// A call of `put_array`, not yet sent: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PutArrayCall {
    call: Call,
    body: Vec<String>,
}

client_runtime::impl_call!(PutArrayCall { body } => (), Error);

/// A call of `put_optional`, not yet sent: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PutOptionalCall {
    call: Call,
    body: NoteParams,
}

impl PutOptionalCall {
    /// `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.body = self.body.note(note);
        self
    }
}

client_runtime::impl_call!(PutOptionalCall { body } => (), Error);

/// A call of `patch_map`, not yet sent: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PatchMapCall {
    call: Call,
    body: BTreeMap<String, Option<String>>,
}

client_runtime::impl_call!(PatchMapCall { body } => (), Error);

/// `PUT /object/{id}`
static PUT_OBJECT: Operation = Operation {
    id: "putObject",
    method: Method::PUT,
    path: "/object/{id}",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `PUT /array`
static PUT_ARRAY: Operation = Operation {
    id: "putArray",
    method: Method::PUT,
    path: "/array",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `PUT /optional`
static PUT_OPTIONAL: Operation = Operation {
    id: "putOptional",
    method: Method::PUT,
    path: "/optional",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `PATCH /map`
static PATCH_MAP: Operation = Operation {
    id: "patchMap",
    method: Method::PATCH,
    path: "/map",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Empty,
};

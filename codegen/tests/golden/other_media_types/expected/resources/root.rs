// @generated from codegen/tests/golden/other_media_types/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};

use crate::error::Error;
use crate::models::{ChangeJsonPatchJsonParamsItem, Pet};

impl crate::Client {
    /// `change`.
    ///
    /// `PATCH /pets`
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: other_media_types::Client) -> std::result::Result<(), other_media_types::Error> {
    /// let pet = client.change().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn change(&self) -> ChangeCall {
        self.change_with(Pet::new())
    }

    /// Like [`change`](Self::change), but takes the whole request body.
    pub fn change_with(&self, params: Pet) -> ChangeCall {
        ChangeCall {
            call: Call::new(&self.inner, &CHANGE),
            body: params,
        }
    }

    /// `change as form`.
    ///
    /// `PATCH /pets`, with the body as `application/x-www-form-urlencoded`.
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: other_media_types::Client) -> std::result::Result<(), other_media_types::Error> {
    /// let pet = client.change_as_form().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn change_as_form(&self) -> ChangeAsFormCall {
        self.change_as_form_with(Pet::new())
    }

    /// Like [`change_as_form`](Self::change_as_form), but takes the whole request body.
    pub fn change_as_form_with(&self, params: Pet) -> ChangeAsFormCall {
        ChangeAsFormCall {
            call: Call::new(&self.inner, &CHANGE_AS_FORM),
            body: params,
        }
    }

    /// `change as json patch json`.
    ///
    /// `PATCH /pets`, with the body as `application/json-patch+json`.
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    pub fn change_as_json_patch_json(
        &self,
        body: impl IntoIterator<Item = ChangeJsonPatchJsonParamsItem>,
    ) -> ChangeAsJsonPatchJsonCall {
        ChangeAsJsonPatchJsonCall {
            call: Call::new(&self.inner, &CHANGE_AS_JSON_PATCH_JSON)
                .content_type("application/json-patch+json"),
            body: body.into_iter().collect(),
        }
    }

    /// `change as multipart`.
    ///
    /// - `photo`: Format: `binary`.
    ///
    /// `PATCH /pets`, with the body as `multipart/form-data`.
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    pub fn change_as_multipart(
        &self,
        photo: impl Into<client_runtime::FilePart>,
    ) -> ChangeAsMultipartCall {
        ChangeAsMultipartCall {
            call: Call::new(&self.inner, &CHANGE_AS_MULTIPART)
                .part_file::<client_runtime::FilePart>("photo", photo),
        }
    }

    /// `change as xml`.
    ///
    /// `PATCH /pets`, with the body as `application/xml`.
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    pub fn change_as_xml(
        &self,
        body: impl Into<client_runtime::RequestBody>,
    ) -> ChangeAsXmlCall {
        ChangeAsXmlCall {
            call: Call::new(&self.inner, &CHANGE_AS_XML).bytes("application/xml", body),
        }
    }

    /// `change as xml 2`.
    ///
    /// `PATCH /pets`, with the body as `text/xml`.
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: other_media_types::Client) -> std::result::Result<(), other_media_types::Error> {
    /// let pet = client.change_as_xml_2("body").await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn change_as_xml_2(&self, body: impl Into<String>) -> ChangeAsXml2Call {
        ChangeAsXml2Call {
            call: Call::new(&self.inner, &CHANGE_AS_XML_2).text_body("text/xml", body),
        }
    }

    /// `get`.
    ///
    /// `GET /pets`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: other_media_types::Client) -> std::result::Result<(), other_media_types::Error> {
    /// let pet = client.get().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetCall {
        GetCall {
            call: Call::new(&self.inner, &GET),
        }
    }
}

/// A call of `change` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ChangeCall {
    call: Call,
    body: Pet,
}

impl ChangeCall {
    /// Sets [`name`](field@Pet::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Sets `name` to JSON `null`.
    pub fn clear_name(mut self) -> Self {
        self.body = self.body.clear_name();
        self
    }

    /// Sets `name` if there is a value.
    pub fn maybe_name(self, name: Option<impl Into<String>>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }

    /// Sets [`age`](field@Pet::age).
    pub fn age(mut self, age: i64) -> Self {
        self.body = self.body.age(age);
        self
    }

    /// Sets `age` if there is a value.
    pub fn maybe_age(self, age: Option<i64>) -> Self {
        match age {
            Some(age) => self.age(age),
            None => self,
        }
    }

    /// Sends the body as `application/merge-patch+json`.
    pub fn as_merge_patch_json(mut self) -> Self {
        self.call = self.call.content_type("application/merge-patch+json");
        self
    }
}

client_runtime::impl_call!(ChangeCall { body } => Pet, Error);

/// A call of `change_as_form` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ChangeAsFormCall {
    call: Call,
    body: Pet,
}

impl ChangeAsFormCall {
    /// Sets [`name`](field@Pet::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Sets `name` to JSON `null`.
    pub fn clear_name(mut self) -> Self {
        self.body = self.body.clear_name();
        self
    }

    /// Sets `name` if there is a value.
    pub fn maybe_name(self, name: Option<impl Into<String>>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }

    /// Sets [`age`](field@Pet::age).
    pub fn age(mut self, age: i64) -> Self {
        self.body = self.body.age(age);
        self
    }

    /// Sets `age` if there is a value.
    pub fn maybe_age(self, age: Option<i64>) -> Self {
        match age {
            Some(age) => self.age(age),
            None => self,
        }
    }
}

client_runtime::impl_call!(ChangeAsFormCall { body form } => Pet, Error);

/// A call of `change_as_json_patch_json` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ChangeAsJsonPatchJsonCall {
    call: Call,
    body: Vec<ChangeJsonPatchJsonParamsItem>,
}

client_runtime::impl_call!(ChangeAsJsonPatchJsonCall { body } => Pet, Error);

/// A call of `change_as_multipart` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ChangeAsMultipartCall {
    call: Call,
}

impl ChangeAsMultipartCall {
    /// `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.call = self.call.part::<String>("name", name);
        self
    }

    /// Sets `name` if there is a value.
    pub fn maybe_name(self, name: Option<impl Into<String>>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }
}

client_runtime::impl_call!(ChangeAsMultipartCall => Pet, Error);

/// A call of `change_as_xml` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ChangeAsXmlCall {
    call: Call,
}

client_runtime::impl_call!(ChangeAsXmlCall => Pet, Error);

/// A call of `change_as_xml_2` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ChangeAsXml2Call {
    call: Call,
}

client_runtime::impl_call!(ChangeAsXml2Call => Pet, Error);

/// A call of `get` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetCall {
    call: Call,
}

impl GetCall {
    /// Sends the call and asks for the response as `text/csv`.
    ///
    /// # Errors
    /// As for `send`.
    pub fn send_csv(
        self,
    ) -> impl std::future::Future<
        Output = Result<client_runtime::Response<String>, Error>,
    > + Send + 'static {
        client_runtime::Call::from(self).send_as("text/csv", ResponseKind::Text)
    }

    /// Sends the call and asks for the response as `application/vnd.pets+json`.
    ///
    /// # Errors
    /// As for `send`.
    pub fn send_vnd_pets_json(
        self,
    ) -> impl std::future::Future<
        Output = Result<client_runtime::Response<client_runtime::bytes::Bytes>, Error>,
    > + Send + 'static {
        client_runtime::Call::from(self)
            .send_as("application/vnd.pets+json", ResponseKind::Bytes)
    }

    /// Sends the call and asks for the response as `image/png`.
    ///
    /// # Errors
    /// As for `send`.
    pub fn send_png(
        self,
    ) -> impl std::future::Future<
        Output = Result<client_runtime::Response<client_runtime::bytes::Bytes>, Error>,
    > + Send + 'static {
        client_runtime::Call::from(self).send_as("image/png", ResponseKind::Bytes)
    }
}

client_runtime::impl_call!(GetCall => Pet, Error);

/// `PATCH /pets`
pub(crate) static CHANGE: Operation = Operation {
    id: "change",
    method: Method::PATCH,
    path: "/pets",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Json,
};

/// `PATCH /pets`
pub(crate) static CHANGE_AS_FORM: Operation = Operation {
    id: "change as form",
    method: Method::PATCH,
    path: "/pets",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Json,
};

/// `PATCH /pets`
pub(crate) static CHANGE_AS_JSON_PATCH_JSON: Operation = Operation {
    id: "change as json patch json",
    method: Method::PATCH,
    path: "/pets",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Json,
};

/// `PATCH /pets`
pub(crate) static CHANGE_AS_MULTIPART: Operation = Operation {
    id: "change as multipart",
    method: Method::PATCH,
    path: "/pets",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Json,
};

/// `PATCH /pets`
pub(crate) static CHANGE_AS_XML: Operation = Operation {
    id: "change as xml",
    method: Method::PATCH,
    path: "/pets",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Json,
};

/// `PATCH /pets`
pub(crate) static CHANGE_AS_XML_2: Operation = Operation {
    id: "change as xml 2",
    method: Method::PATCH,
    path: "/pets",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Json,
};

/// `GET /pets`
pub(crate) static GET: Operation = Operation {
    id: "get",
    method: Method::GET,
    path: "/pets",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Json,
};

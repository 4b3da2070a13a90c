// @generated from codegen/tests/golden/media_types/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};

use crate::error::Error;
use crate::models::{Deep, Form, Job};

impl crate::Client {
    /// `change`.
    ///
    /// `PATCH /jobs`, with the body as `application/merge-patch+json`.
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: media_types::Client) -> std::result::Result<(), media_types::Error> {
    /// let job = client.change().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn change(&self) -> ChangeCall {
        self.change_with(Job::new())
    }

    /// Like [`change`](Self::change), but takes the whole request body.
    pub fn change_with(&self, params: Job) -> ChangeCall {
        ChangeCall {
            call: Call::new(&self.inner, &CHANGE)
                .content_type("application/merge-patch+json"),
            body: params,
        }
    }

    /// `fill`.
    ///
    /// `POST /forms`, with the body as `application/x-www-form-urlencoded`.
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: media_types::Client) -> std::result::Result<(), media_types::Error> {
    /// client.fill("name").await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn fill(&self, name: impl Into<String>) -> FillCall {
        self.fill_with(Form::new(name))
    }

    /// Like [`fill`](Self::fill), but takes the whole request body.
    pub fn fill_with(&self, params: Form) -> FillCall {
        FillCall {
            call: Call::new(&self.inner, &FILL),
            body: params,
        }
    }

    /// `fill_deep`.
    ///
    /// `PUT /forms`, with the body as `application/x-www-form-urlencoded`.
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response
    /// was lost, the retry can end in 404 or 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: media_types::Client) -> std::result::Result<(), media_types::Error> {
    /// client.fill_deep().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn fill_deep(&self) -> FillDeepCall {
        FillDeepCall {
            call: Call::new(&self.inner, &FILL_DEEP),
            body: None,
        }
    }

    /// Like [`fill_deep`](Self::fill_deep), but takes the whole request body.
    pub fn fill_deep_with(&self, params: Deep) -> FillDeepCall {
        FillDeepCall {
            call: Call::new(&self.inner, &FILL_DEEP),
            body: Some(params),
        }
    }

    /// `note`.
    ///
    /// `POST /notes`, with the body as `text/markdown`.
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: media_types::Client) -> std::result::Result<(), media_types::Error> {
    /// let response = client.note("body").await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn note(&self, body: impl Into<String>) -> NoteCall {
        NoteCall {
            call: Call::new(&self.inner, &NOTE)
                .accept("text/markdown")
                .text_body("text/markdown", body),
        }
    }

    /// `note_later`.
    ///
    /// `PUT /notes`, with the body as `text/plain`.
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response
    /// was lost, the retry can end in 404 or 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: media_types::Client) -> std::result::Result<(), media_types::Error> {
    /// let response = client.note_later().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn note_later(&self) -> NoteLaterCall {
        NoteLaterCall {
            call: Call::new(&self.inner, &NOTE_LATER).accept("text/plain"),
        }
    }

    /// `order`.
    ///
    /// `PUT /jobs`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response
    /// was lost, the retry can end in 404 or 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: media_types::Client) -> std::result::Result<(), media_types::Error> {
    /// client.order().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn order(&self) -> OrderCall {
        OrderCall {
            call: Call::new(&self.inner, &ORDER),
            body: None,
        }
    }

    /// `send_files`.
    ///
    /// - `file`: Format: `binary`.
    ///
    /// `POST /files`, with the body as `multipart/form-data`.
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    pub fn send_files(
        &self,
        file: impl Into<client_runtime::FilePart>,
        purpose: impl Into<String>,
    ) -> SendFilesCall {
        SendFilesCall {
            call: Call::new(&self.inner, &SEND_FILES)
                .part_file::<client_runtime::FilePart>("file", file)
                .part::<String>("purpose", purpose),
        }
    }

    /// `start`.
    ///
    /// `POST /jobs`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response
    /// was lost, the retry can end in 404 or 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: media_types::Client) -> std::result::Result<(), media_types::Error> {
    /// let job = client.start().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn start(&self) -> StartCall {
        StartCall {
            call: Call::new(&self.inner, &START).accept("*/*"),
            body: None,
        }
    }

    /// Like [`start`](Self::start), but takes the whole request body.
    pub fn start_with(&self, params: Job) -> StartCall {
        StartCall {
            call: Call::new(&self.inner, &START).accept("*/*"),
            body: Some(params),
        }
    }

    /// `upload`.
    ///
    /// `POST /images`, with the body as `image/png`.
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    pub fn upload(&self, body: impl Into<client_runtime::RequestBody>) -> UploadCall {
        UploadCall {
            call: Call::new(&self.inner, &UPLOAD)
                .accept("image/png")
                .bytes("image/png", body),
        }
    }
}

/// A call of `change` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ChangeCall {
    call: Call,
    body: Job,
}

impl ChangeCall {
    /// Sets [`name`](field@Job::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Sets `name` if there is a value.
    pub fn maybe_name(self, name: Option<impl Into<String>>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }

    /// Sets [`note`](field@Job::note).
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
}

client_runtime::impl_call!(ChangeCall { body } => Option<Job>, Error);

/// A call of `fill` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct FillCall {
    call: Call,
    body: Form,
}

impl FillCall {
    /// Sets [`age`](field@Form::age).
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

    /// Sets [`tags`](field@Form::tags).
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body = self.body.tags(tags);
        self
    }

    /// Sets `tags` if there is a value.
    pub fn maybe_tags(
        self,
        tags: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match tags {
            Some(tags) => self.tags(tags),
            None => self,
        }
    }

    /// Sets [`job`](field@Form::job).
    pub fn job(mut self, job: Job) -> Self {
        self.body = self.body.job(job);
        self
    }

    /// Sets `job` if there is a value.
    pub fn maybe_job(self, job: Option<Job>) -> Self {
        match job {
            Some(job) => self.job(job),
            None => self,
        }
    }
}

client_runtime::impl_call!(FillCall { body form } => (), Error);

/// A call of `fill_deep` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct FillDeepCall {
    call: Call,
    body: Option<Deep>,
}

impl FillDeepCall {
    /// Sets [`tags`](field@Deep::tags).
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body = Some(self.body.unwrap_or_default().tags(tags));
        self
    }

    /// Sets `tags` if there is a value.
    pub fn maybe_tags(
        self,
        tags: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match tags {
            Some(tags) => self.tags(tags),
            None => self,
        }
    }
}

client_runtime::impl_call!(FillDeepCall { body optional_indexed_form } => (), Error);

/// A call of `note` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct NoteCall {
    call: Call,
}

client_runtime::impl_call!(NoteCall => String, Error);

/// A call of `note_later` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct NoteLaterCall {
    call: Call,
}

impl NoteLaterCall {
    /// Sets the request body.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.call = self.call.text_body("text/plain", body);
        self
    }
}

client_runtime::impl_call!(NoteLaterCall => Option<String>, Error);

/// A call of `order` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct OrderCall {
    call: Call,
    body: Option<Vec<String>>,
}

impl OrderCall {
    /// Sets the request body.
    pub fn body(mut self, body: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body = Some(body.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::impl_call!(OrderCall { body optional_json } => (), Error);

/// A call of `send_files` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SendFilesCall {
    call: Call,
}

impl SendFilesCall {
    /// `more`.
    ///
    /// Each item: Format: `binary`.
    pub fn more(
        mut self,
        more: impl IntoIterator<Item = impl Into<client_runtime::FilePart>>,
    ) -> Self {
        self.call = self.call.part_files::<client_runtime::FilePart>("more", more);
        self
    }

    /// Sets `more` if there is a value.
    pub fn maybe_more(
        self,
        more: Option<impl IntoIterator<Item = impl Into<client_runtime::FilePart>>>,
    ) -> Self {
        match more {
            Some(more) => self.more(more),
            None => self,
        }
    }

    /// `tags`.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call = self.call.part_list::<String>("tags", tags);
        self
    }

    /// Sets `tags` if there is a value.
    pub fn maybe_tags(
        self,
        tags: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        match tags {
            Some(tags) => self.tags(tags),
            None => self,
        }
    }

    /// `job`.
    pub fn job(mut self, job: Job) -> Self {
        self.call = self.call.part_json::<Job>("job", job);
        self
    }

    /// Sets `job` if there is a value.
    pub fn maybe_job(self, job: Option<Job>) -> Self {
        match job {
            Some(job) => self.job(job),
            None => self,
        }
    }
}

client_runtime::impl_call!(SendFilesCall => (), Error);

/// A call of `start` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct StartCall {
    call: Call,
    body: Option<Job>,
}

impl StartCall {
    /// Sets [`name`](field@Job::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = Some(self.body.unwrap_or_default().name(name));
        self
    }

    /// Sets `name` if there is a value.
    pub fn maybe_name(self, name: Option<impl Into<String>>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }

    /// Sets [`note`](field@Job::note).
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.body = Some(self.body.unwrap_or_default().note(note));
        self
    }

    /// Sets `note` to JSON `null`.
    pub fn clear_note(mut self) -> Self {
        self.body = Some(self.body.unwrap_or_default().clear_note());
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

client_runtime::impl_call!(StartCall { body optional_json } => StartResponse, Error);

/// What `start` responds with, by status.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StartResponse {
    /// Done at once.
    Status200(Job),
    /// Started.
    Status202(String),
    /// Nothing to do.
    Status204,
    /// Something else.
    Success(client_runtime::bytes::Bytes),
    /// Another successful status, with its body.
    Other(client_runtime::bytes::Bytes),
}

client_runtime::impl_response! {
    StartResponse {
        200 => Status200(Json),
        202 => Status202(Text),
        204 => Status204,
        200..= 299 => Success(Bytes),
    }
}

/// A call of `upload` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UploadCall {
    call: Call,
}

client_runtime::impl_call!(UploadCall => client_runtime::bytes::Bytes, Error);

/// `PATCH /jobs`
pub(crate) static CHANGE: Operation = Operation {
    id: "change",
    method: Method::PATCH,
    path: "/jobs",
    idempotent: false,
    headers: &[],
    response: ResponseKind::OptionalJson,
};

/// `POST /forms`
pub(crate) static FILL: Operation = Operation {
    id: "fill",
    method: Method::POST,
    path: "/forms",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `PUT /forms`
pub(crate) static FILL_DEEP: Operation = Operation {
    id: "fill_deep",
    method: Method::PUT,
    path: "/forms",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `POST /notes`
pub(crate) static NOTE: Operation = Operation {
    id: "note",
    method: Method::POST,
    path: "/notes",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Text,
};

/// `PUT /notes`
pub(crate) static NOTE_LATER: Operation = Operation {
    id: "note_later",
    method: Method::PUT,
    path: "/notes",
    idempotent: true,
    headers: &[],
    response: ResponseKind::OptionalText,
};

/// `PUT /jobs`
pub(crate) static ORDER: Operation = Operation {
    id: "order",
    method: Method::PUT,
    path: "/jobs",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `POST /files`
pub(crate) static SEND_FILES: Operation = Operation {
    id: "send_files",
    method: Method::POST,
    path: "/files",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `POST /jobs`
pub(crate) static START: Operation = Operation {
    id: "start",
    method: Method::POST,
    path: "/jobs",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Bytes,
};

/// `POST /images`
pub(crate) static UPLOAD: Operation = Operation {
    id: "upload",
    method: Method::POST,
    path: "/images",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Bytes,
};

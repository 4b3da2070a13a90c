// @generated from codegen/tests/golden/parameter_styles/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};

use crate::error::Error;

impl crate::Client {
    /// `files`.
    ///
    /// `GET /files`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: parameter_styles::Client) -> std::result::Result<(), parameter_styles::Error> {
    /// client.files().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn files(&self) -> FilesCall {
        FilesCall {
            call: Call::new(&self.inner, &FILES)
                .at_server("https://files.example.com/v2"),
        }
    }

    /// `list`.
    ///
    /// `GET /list`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: parameter_styles::Client) -> std::result::Result<(), parameter_styles::Error> {
    /// client.list().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListCall {
        ListCall {
            call: Call::new(&self.inner, &LIST)
                .cookie_styled::<String>("kind", client_runtime::Style::Form, "web"),
        }
    }

    /// `one`.
    ///
    /// `GET /one/{label}/{matrix}`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    pub fn one(&self, label: impl Into<String>, matrix: i64) -> OneCall {
        OneCall {
            call: Call::new(&self.inner, &ONE)
                .path_styled::<String>("label", client_runtime::Style::Label, label)
                .path_styled::<i64>("matrix", client_runtime::Style::Matrix, matrix),
        }
    }
}

/// A call of `files` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct FilesCall {
    call: Call,
}

client_runtime::impl_call!(FilesCall => (), Error);

/// A call of `list` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListCall {
    call: Call,
}

impl ListCall {
    /// `space`.
    pub fn space(mut self, space: impl Into<Vec<String>>) -> Self {
        self.call = self
            .call
            .query_styled::<Vec<String>>("space", client_runtime::Style::Space, space);
        self
    }

    /// Sets `space` if there is a value.
    pub fn maybe_space(self, space: Option<impl Into<Vec<String>>>) -> Self {
        match space {
            Some(space) => self.space(space),
            None => self,
        }
    }

    /// `pipe`.
    pub fn pipe(mut self, pipe: impl Into<Vec<i64>>) -> Self {
        self.call = self
            .call
            .query_styled::<Vec<i64>>("pipe", client_runtime::Style::Pipe, pipe);
        self
    }

    /// Sets `pipe` if there is a value.
    pub fn maybe_pipe(self, pipe: Option<impl Into<Vec<i64>>>) -> Self {
        match pipe {
            Some(pipe) => self.pipe(pipe),
            None => self,
        }
    }

    /// `json`.
    pub fn json(mut self, json: impl Into<String>) -> Self {
        self.call = self
            .call
            .query_styled::<String>("json", client_runtime::Style::Json, json);
        self
    }

    /// Sets `json` if there is a value.
    pub fn maybe_json(self, json: Option<impl Into<String>>) -> Self {
        match json {
            Some(json) => self.json(json),
            None => self,
        }
    }

    /// `session`.
    pub fn session(mut self, session: impl Into<String>) -> Self {
        self.call = self
            .call
            .cookie_styled::<String>("session", client_runtime::Style::Simple, session);
        self
    }

    /// Sets `session` if there is a value.
    pub fn maybe_session(self, session: Option<impl Into<String>>) -> Self {
        match session {
            Some(session) => self.session(session),
            None => self,
        }
    }
}

client_runtime::impl_call!(ListCall => (), Error);

/// A call of `one` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct OneCall {
    call: Call,
}

client_runtime::impl_call!(OneCall => (), Error);

/// `GET /files`
pub(crate) static FILES: Operation = Operation {
    id: "files",
    method: Method::GET,
    path: "/files",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `GET /list`
pub(crate) static LIST: Operation = Operation {
    id: "list",
    method: Method::GET,
    path: "/list",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `GET /one/{label}/{matrix}`
pub(crate) static ONE: Operation = Operation {
    id: "one",
    method: Method::GET,
    path: "/one/{label}/{matrix}",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

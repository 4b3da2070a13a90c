// @generated from codegen/tests/golden/methods/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};

use crate::error::Error;

impl crate::Client {
    /// `deleteX`.
    ///
    /// `DELETE /x`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response
    /// was lost, the retry can end in 404 or 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: methods::Client) -> std::result::Result<(), methods::Error> {
    /// client.delete_x().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteX")]
    pub fn delete_x(&self) -> DeleteXCall {
        DeleteXCall {
            call: Call::new(&self.inner, &DELETE_X),
        }
    }

    /// `getX`.
    ///
    /// `GET /x`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: methods::Client) -> std::result::Result<(), methods::Error> {
    /// client.get_x().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "getX")]
    pub fn get_x(&self) -> GetXCall {
        GetXCall {
            call: Call::new(&self.inner, &GET_X),
        }
    }

    /// `headX`.
    ///
    /// `HEAD /x`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: methods::Client) -> std::result::Result<(), methods::Error> {
    /// client.head_x().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "headX")]
    pub fn head_x(&self) -> HeadXCall {
        HeadXCall {
            call: Call::new(&self.inner, &HEAD_X),
        }
    }

    /// `optionsX`.
    ///
    /// `OPTIONS /x`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: methods::Client) -> std::result::Result<(), methods::Error> {
    /// client.options_x().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "optionsX")]
    pub fn options_x(&self) -> OptionsXCall {
        OptionsXCall {
            call: Call::new(&self.inner, &OPTIONS_X),
        }
    }

    /// `patchX`.
    ///
    /// `PATCH /x`
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: methods::Client) -> std::result::Result<(), methods::Error> {
    /// client.patch_x().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "patchX")]
    pub fn patch_x(&self) -> PatchXCall {
        PatchXCall {
            call: Call::new(&self.inner, &PATCH_X),
        }
    }

    /// Not safe: each call removes another one.
    ///
    /// See <https://example.com/pop>.
    ///
    /// `DELETE /y`
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: methods::Client) -> std::result::Result<(), methods::Error> {
    /// client.pop_y().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "popY")]
    #[deprecated]
    pub fn pop_y(&self) -> PopYCall {
        PopYCall {
            call: Call::new(&self.inner, &POP_Y),
        }
    }

    /// `postX`.
    ///
    /// `POST /x`
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: methods::Client) -> std::result::Result<(), methods::Error> {
    /// client.post_x().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "postX")]
    pub fn post_x(&self) -> PostXCall {
        PostXCall {
            call: Call::new(&self.inner, &POST_X),
        }
    }

    /// `putX`.
    ///
    /// `PUT /x`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response
    /// was lost, the retry can end in 404 or 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: methods::Client) -> std::result::Result<(), methods::Error> {
    /// client.put_x().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "putX")]
    pub fn put_x(&self) -> PutXCall {
        PutXCall {
            call: Call::new(&self.inner, &PUT_X),
        }
    }

    /// Safe, since it changes nothing.
    ///
    /// `POST /y`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response
    /// was lost, the retry can end in 404 or 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: methods::Client) -> std::result::Result<(), methods::Error> {
    /// client.search_y().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "searchY")]
    pub fn search_y(&self) -> SearchYCall {
        SearchYCall {
            call: Call::new(&self.inner, &SEARCH_Y),
        }
    }

    /// `traceX`.
    ///
    /// `TRACE /x`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response
    /// was lost, the retry can end in 404 or 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: methods::Client) -> std::result::Result<(), methods::Error> {
    /// client.trace_x().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "traceX")]
    pub fn trace_x(&self) -> TraceXCall {
        TraceXCall {
            call: Call::new(&self.inner, &TRACE_X),
        }
    }
}

/// A call of `delete_x` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteXCall {
    call: Call,
}

client_runtime::impl_call!(DeleteXCall => (), Error);

/// A call of `get_x` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetXCall {
    call: Call,
}

client_runtime::impl_call!(GetXCall => (), Error);

/// A call of `head_x` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct HeadXCall {
    call: Call,
}

client_runtime::impl_call!(HeadXCall => (), Error);

/// A call of `options_x` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct OptionsXCall {
    call: Call,
}

client_runtime::impl_call!(OptionsXCall => (), Error);

/// A call of `patch_x` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PatchXCall {
    call: Call,
}

client_runtime::impl_call!(PatchXCall => (), Error);

/// A call of `pop_y` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PopYCall {
    call: Call,
}

client_runtime::impl_call!(PopYCall => (), Error);

/// A call of `post_x` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PostXCall {
    call: Call,
}

client_runtime::impl_call!(PostXCall => (), Error);

/// A call of `put_x` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PutXCall {
    call: Call,
}

client_runtime::impl_call!(PutXCall => (), Error);

/// A call of `search_y` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SearchYCall {
    call: Call,
}

client_runtime::impl_call!(SearchYCall => (), Error);

/// A call of `trace_x` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct TraceXCall {
    call: Call,
}

client_runtime::impl_call!(TraceXCall => (), Error);

/// `DELETE /x`
pub(crate) static DELETE_X: Operation = Operation {
    id: "deleteX",
    method: Method::DELETE,
    path: "/x",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `GET /x`
pub(crate) static GET_X: Operation = Operation {
    id: "getX",
    method: Method::GET,
    path: "/x",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `HEAD /x`
pub(crate) static HEAD_X: Operation = Operation {
    id: "headX",
    method: Method::HEAD,
    path: "/x",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `OPTIONS /x`
pub(crate) static OPTIONS_X: Operation = Operation {
    id: "optionsX",
    method: Method::OPTIONS,
    path: "/x",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `PATCH /x`
pub(crate) static PATCH_X: Operation = Operation {
    id: "patchX",
    method: Method::PATCH,
    path: "/x",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `DELETE /y`
pub(crate) static POP_Y: Operation = Operation {
    id: "popY",
    method: Method::DELETE,
    path: "/y",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `POST /x`
pub(crate) static POST_X: Operation = Operation {
    id: "postX",
    method: Method::POST,
    path: "/x",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `PUT /x`
pub(crate) static PUT_X: Operation = Operation {
    id: "putX",
    method: Method::PUT,
    path: "/x",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `POST /y`
pub(crate) static SEARCH_Y: Operation = Operation {
    id: "searchY",
    method: Method::POST,
    path: "/y",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `TRACE /x`
pub(crate) static TRACE_X: Operation = Operation {
    id: "traceX",
    method: Method::TRACE,
    path: "/x",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

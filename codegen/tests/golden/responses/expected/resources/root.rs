// @generated from codegen/tests/golden/responses/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};

use crate::error::Error;
use crate::models::Thing;

impl crate::Client {
    /// `exact`.
    ///
    /// `GET /exact`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses::Client) -> std::result::Result<(), responses::Error> {
    /// let thing = client.exact().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn exact(&self) -> ExactCall {
        ExactCall {
            call: Call::new(&self.inner, &EXACT),
        }
    }

    /// `nothing`.
    ///
    /// `DELETE /nothing`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response
    /// was lost, the retry can end in 404 or 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses::Client) -> std::result::Result<(), responses::Error> {
    /// client.nothing().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn nothing(&self) -> NothingCall {
        NothingCall {
            call: Call::new(&self.inner, &NOTHING),
        }
    }

    /// `range`.
    ///
    /// `GET /range`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses::Client) -> std::result::Result<(), responses::Error> {
    /// let response = client.range().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn range(&self) -> RangeCall {
        RangeCall {
            call: Call::new(&self.inner, &RANGE),
        }
    }

    /// `scalar`.
    ///
    /// `GET /scalar`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses::Client) -> std::result::Result<(), responses::Error> {
    /// let response = client.scalar().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn scalar(&self) -> ScalarCall {
        ScalarCall {
            call: Call::new(&self.inner, &SCALAR),
        }
    }
}

/// A call of `exact` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ExactCall {
    call: Call,
}

client_runtime::impl_call!(ExactCall => Thing, Error);

/// A call of `nothing` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct NothingCall {
    call: Call,
}

client_runtime::impl_call!(NothingCall => (), Error);

/// A call of `range` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RangeCall {
    call: Call,
}

client_runtime::impl_call!(RangeCall => Vec<Thing>, Error);

/// A call of `scalar` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ScalarCall {
    call: Call,
}

client_runtime::impl_call!(ScalarCall => Option<i64>, Error);

/// `GET /exact`
pub(crate) static EXACT: Operation = Operation {
    id: "exact",
    method: Method::GET,
    path: "/exact",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Json,
};

/// `DELETE /nothing`
pub(crate) static NOTHING: Operation = Operation {
    id: "nothing",
    method: Method::DELETE,
    path: "/nothing",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `GET /range`
pub(crate) static RANGE: Operation = Operation {
    id: "range",
    method: Method::GET,
    path: "/range",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Json,
};

/// `GET /scalar`
pub(crate) static SCALAR: Operation = Operation {
    id: "scalar",
    method: Method::GET,
    path: "/scalar",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Json,
};

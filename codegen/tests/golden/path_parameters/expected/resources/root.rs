// @generated from codegen/tests/golden/path_parameters/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind, Timestamp};

use crate::error::Error;
use crate::models::Action;

impl crate::Client {
    /// `act`.
    ///
    /// - `shop`: Which shop.
    ///
    /// `GET /shops/{shop}/items/{number}:{action}`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: path_parameters::Client) -> std::result::Result<(), path_parameters::Error> {
    /// use path_parameters::Action;
    ///
    /// client.act("shop", 1, Action::Open).await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn act(
        &self,
        shop: impl Into<String>,
        number: i32,
        action: impl Into<Action>,
    ) -> ActCall {
        ActCall {
            call: Call::new(&self.inner, &ACT)
                .path::<String>("shop", shop)
                .path::<i32>("number", number)
                .path::<Action>("action", action),
        }
    }

    /// `day`.
    ///
    /// `GET /days/{day}`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: path_parameters::Client) -> std::result::Result<(), path_parameters::Error> {
    /// client.day("2026-03-15T10:00:00Z").await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn day(&self, day: impl Into<Timestamp>) -> DayCall {
        DayCall {
            call: Call::new(&self.inner, &DAY).path::<Timestamp>("day", day),
        }
    }
}

/// A call of `act` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ActCall {
    call: Call,
}

client_runtime::impl_call!(ActCall => (), Error);

/// A call of `day` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DayCall {
    call: Call,
}

client_runtime::impl_call!(DayCall => (), Error);

/// `GET /shops/{shop}/items/{number}:{action}`
pub(crate) static ACT: Operation = Operation {
    id: "act",
    method: Method::GET,
    path: "/shops/{shop}/items/{number}:{action}",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

/// `GET /days/{day}`
pub(crate) static DAY: Operation = Operation {
    id: "day",
    method: Method::GET,
    path: "/days/{day}",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

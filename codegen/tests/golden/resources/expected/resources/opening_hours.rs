// @generated from codegen/tests/golden/resources/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};

use crate::error::Error;

/// Operations on `opening hours`.
#[derive(Clone, Debug)]
pub struct OpeningHours {
    pub(crate) client: client_runtime::Client,
}

impl OpeningHours {
    /// `readHours`.
    ///
    /// `GET /hours`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: resources::Client) -> std::result::Result<(), resources::Error> {
    /// client.opening_hours().read_hours().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "readHours")]
    pub fn read_hours(&self) -> ReadHoursCall {
        ReadHoursCall {
            call: Call::new(&self.client, &READ_HOURS),
        }
    }
}

/// A call of `read_hours` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ReadHoursCall {
    call: Call,
}

client_runtime::impl_call!(ReadHoursCall => (), Error);

/// `GET /hours`
pub(crate) static READ_HOURS: Operation = Operation {
    id: "readHours",
    method: Method::GET,
    path: "/hours",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

// @generated from codegen/tests/golden/resources/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};

use crate::error::Error;

impl crate::Client {
    /// Without tag and resource it stands on the client itself.
    ///
    /// `GET /ping`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: resources::Client) -> std::result::Result<(), resources::Error> {
    /// client.ping().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn ping(&self) -> PingCall {
        PingCall {
            call: Call::new(&self.inner, &PING),
        }
    }
}

/// A call of `ping` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PingCall {
    call: Call,
}

client_runtime::impl_call!(PingCall => (), Error);

/// `GET /ping`
pub(crate) static PING: Operation = Operation {
    id: "ping",
    method: Method::GET,
    path: "/ping",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

// @generated from codegen/tests/golden/many_operations/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};

use crate::error::Error;

impl super::Lamps {
    /// `type`.
    ///
    /// `DELETE /lamps`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response
    /// was lost, the retry can end in 404 or 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: many_operations::Client) -> std::result::Result<(), many_operations::Error> {
    /// client.lamps().r#type().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#type(&self) -> TypeCall {
        TypeCall {
            call: Call::new(&self.client, &TYPE),
        }
    }
}

/// A call of `r#type` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct TypeCall {
    call: Call,
}

client_runtime::impl_call!(TypeCall => (), Error);

/// `DELETE /lamps`
pub(crate) static TYPE: Operation = Operation {
    id: "type",
    method: Method::DELETE,
    path: "/lamps",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

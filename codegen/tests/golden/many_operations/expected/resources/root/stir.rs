// @generated from codegen/tests/golden/many_operations/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};

use crate::error::Error;

impl crate::Client {
    /// `stir`.
    ///
    /// `POST /stir`
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: many_operations::Client) -> std::result::Result<(), many_operations::Error> {
    /// client.stir().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn stir(&self) -> StirCall {
        StirCall {
            call: Call::new(&self.inner, &STIR),
        }
    }
}

/// A call of `stir` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct StirCall {
    call: Call,
}

client_runtime::impl_call!(StirCall => (), Error);

/// `POST /stir`
pub(crate) static STIR: Operation = Operation {
    id: "stir",
    method: Method::POST,
    path: "/stir",
    idempotent: false,
    headers: &[],
    response: ResponseKind::Empty,
};

// @generated from codegen/tests/golden/resources/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};

use crate::error::Error;

/// Operations on `admin`.
#[derive(Clone, Debug)]
pub struct Admin {
    pub(crate) client: client_runtime::Client,
}

impl Admin {
    /// Moved to another handle, under another name.
    ///
    /// `DELETE /pets`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response
    /// was lost, the retry can end in 404 or 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: resources::Client) -> std::result::Result<(), resources::Error> {
    /// client.admin().clear().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "pets.delete-all")]
    pub fn clear(&self) -> ClearCall {
        ClearCall {
            call: Call::new(&self.client, &CLEAR),
        }
    }
}

/// A call of `clear` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ClearCall {
    call: Call,
}

client_runtime::impl_call!(ClearCall => (), Error);

/// `DELETE /pets`
pub(crate) static CLEAR: Operation = Operation {
    id: "pets.delete-all",
    method: Method::DELETE,
    path: "/pets",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

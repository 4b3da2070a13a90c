// @generated from codegen/tests/golden/resources/input.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, ResponseKind};
use crate::error::Error;

/// Calls of `admin`.
#[derive(Clone, Debug)]
pub struct Admin {
    pub(crate) client: client_runtime::Client,
}

impl Admin {
    /// Moved to another handle, under another name.
    ///
    /// `DELETE /pets`
    ///
    /// It is repeated after a fault: that is safe, but if the first answer was lost, the repeat may be answered with
    /// 404 or 409.
    pub fn clear(&self) -> ClearCall {
        ClearCall {
            call: Call::new(&self.client, &CLEAR),
        }
    }
}

/// A call of `clear`, not yet sent: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ClearCall {
    call: Call,
}

client_runtime::impl_call!(ClearCall => (), Error);

/// `DELETE /pets`
static CLEAR: Operation = Operation {
    id: "pets.delete-all",
    method: Method::DELETE,
    path: "/pets",
    idempotent: true,
    headers: &[],
    response: ResponseKind::Empty,
};

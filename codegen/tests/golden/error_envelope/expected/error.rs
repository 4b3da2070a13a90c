// @generated from codegen/tests/golden/error_envelope/input.json by codegen/src/emit/error.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::Failure;

/// What went wrong with a call. Everything that HTTP itself defines is asked of the [runtime's
/// error](client_runtime::Error), to which this one dereferences.
pub struct Error(client_runtime::Error);

client_runtime::error_type!(Error);

impl Error {
    /// The body of an error answer, typed; none where the body is something else.
    pub fn envelope(&self) -> Option<Failure> {
        client_runtime::decode_slice(self.body()).ok()
    }

    /// Whether the answer is an error of type `sold_out_error`.
    pub fn is_sold_out(&self) -> bool {
        self.kind() == Some("sold_out_error")
    }

    /// Whether the answer is an error of type `closed`.
    pub fn is_shop_closed(&self) -> bool {
        self.kind() == Some("closed")
    }

    /// Whether the answer is an error of type `too-late`.
    pub fn is_too_late(&self) -> bool {
        self.kind() == Some("too-late")
    }
}

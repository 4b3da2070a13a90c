// @generated from codegen/tests/golden/responses/input.json by codegen/src/emit/error.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::Problem;

/// What went wrong with a call. Everything that HTTP itself defines is asked of the [runtime's
/// error](client_runtime::Error), to which this one dereferences.
pub struct Error(client_runtime::Error);

client_runtime::error_type!(Error);

impl Error {
    /// The body of an error answer, typed; none where the body is something else.
    pub fn envelope(&self) -> Option<Problem> {
        client_runtime::decode_slice(self.body()).ok()
    }
}

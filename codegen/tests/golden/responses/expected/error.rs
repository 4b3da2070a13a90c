// @generated from codegen/tests/golden/responses/input.json by codegen/src/emit/error.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::Problem;

/// Error returned by API calls.
pub struct Error(client_runtime::Error);

client_runtime::impl_error!(Error);

impl Error {
    /// Body of an error response, decoded; `None` if the body is something else.
    pub fn envelope(&self) -> Option<Problem> {
        client_runtime::decode_slice(self.body()).ok()
    }
}

// @generated from schema/environments.json by codegen/src/emit/error.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::{ErrorResponse, ErrorType};

/// Error returned by API calls.
pub struct Error(client_runtime::Error);

client_runtime::impl_error!(Error);

impl Error {
    /// Body of an error response, decoded; `None` if the body is something else.
    pub fn envelope(&self) -> Option<ErrorResponse> {
        client_runtime::decode_slice(self.body()).ok()
    }

    /// Type of the error, if the body of the response is the API's error envelope.
    pub fn error_type(&self) -> Option<ErrorType> {
        self.error_type_str().map(Into::into)
    }
}

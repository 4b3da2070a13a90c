// @generated from schema/environments.json by codegen/src/emit/error.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::ErrorResponse;

/// What went wrong with a call. Everything that HTTP itself defines is asked of the [runtime's
/// error](client_runtime::Error), to which this one dereferences.
pub struct Error(client_runtime::Error);

client_runtime::error_type!(Error);

impl Error {
    /// The body of an error answer, typed; none where the body is something else.
    pub fn envelope(&self) -> Option<ErrorResponse> {
        client_runtime::decode_slice(self.body()).ok()
    }

    /// Whether the answer is an error of type `invalid_request_error`.
    pub fn is_invalid_request(&self) -> bool {
        self.kind() == Some("invalid_request_error")
    }

    /// Whether the answer is an error of type `authentication_error`.
    pub fn is_authentication(&self) -> bool {
        self.kind() == Some("authentication_error")
    }

    /// Whether the answer is an error of type `billing_error`.
    pub fn is_billing(&self) -> bool {
        self.kind() == Some("billing_error")
    }

    /// Whether the answer is an error of type `permission_error`.
    pub fn is_permission(&self) -> bool {
        self.kind() == Some("permission_error")
    }

    /// Whether the answer is an error of type `request_too_large`.
    pub fn is_request_too_large(&self) -> bool {
        self.kind() == Some("request_too_large")
    }

    /// Whether the answer is an error of type `rate_limit_error`.
    pub fn is_rate_limit(&self) -> bool {
        self.kind() == Some("rate_limit_error")
    }

    /// Whether the answer is an error of type `api_error`.
    pub fn is_api(&self) -> bool {
        self.kind() == Some("api_error")
    }

    /// Whether the answer is an error of type `timeout_error`.
    pub fn is_server_timeout(&self) -> bool {
        self.kind() == Some("timeout_error")
    }

    /// Whether the answer is an error of type `overloaded_error`.
    pub fn is_overloaded(&self) -> bool {
        self.kind() == Some("overloaded_error")
    }
}

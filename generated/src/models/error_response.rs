// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::ErrorObject;

/// Body of an error response. A response that comes from a proxy instead of the API can have any other body.
///
/// # Examples
///
/// ```json
/// {
///   "type": "error",
///   "error": {"type": "not_found_error", "message": "No such environment."},
///   "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
/// }
/// ```
///
/// ```json
/// {
///   "type": "error",
///   "error": {
///     "type": "invalid_request_error",
///     "message": "name: must not be empty",
///     "details": {"error_code": "name_empty"}
///   },
///   "request_id": null
/// }
/// ```
#[doc(alias = "BetaErrorResponse")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// The error.
    pub error: ErrorObject,
    /// ID of the request. It can be absent here; prefer the header `request-id`.
    pub request_id: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl ErrorResponse {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(error: ErrorObject) -> Self {
        Self {
            error,
            request_id: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`error`](field@Self::error).
    pub fn error(mut self, error: ErrorObject) -> Self {
        self.error = error;
        self
    }

    /// Sets [`request_id`](field@Self::request_id).
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    /// Sets `request_id` to JSON `null`.
    pub fn clear_request_id(mut self) -> Self {
        self.request_id = None;
        self.extra.mark_null("request_id");
        self
    }

    /// Sets `request_id` if there is a value.
    pub fn maybe_request_id(self, request_id: Option<impl Into<String>>) -> Self {
        match request_id {
            Some(request_id) => self.request_id(request_id),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    ErrorResponse: open {
        "error" => error: required,
        "request_id" => request_id: optional_nullable,
        "type" => constant("error"),
    }
}

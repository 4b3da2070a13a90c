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

client_runtime::impl_object! {
    ErrorResponse: open {
        "error" => error: required,
        "request_id" => request_id: optional_nullable,
        "type" => constant("error"),
    }
}

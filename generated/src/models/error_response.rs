// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;
use crate::models::ErrorObject;

/// Body of an error response. A response that comes from a proxy instead of the API can have any other body.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// The error.
    pub error: ErrorObject,
    /// ID of the request. It can be absent here; prefer the header `request-id`.
    pub request_id: Option<String>,
    /// Fields that this version of the schema does not know, kept to the letter.
    pub extra: Extra,
}

client_runtime::impl_object! {
    ErrorResponse: open {
        "error" => error: required,
        "request_id" => request_id: optional_nullable,
        "type" => constant("error"),
    }
}

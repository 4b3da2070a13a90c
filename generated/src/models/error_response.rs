// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;
use crate::models::ErrorObject;

/// The body of an answer that is an error. An answer that did not come from the API itself, but from a proxy on
/// the way, may hold anything else.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// What went wrong.
    pub error: ErrorObject,
    /// The id under which the API knows the request. It can be absent here; the header `request-id` is the one to
    /// trust.
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

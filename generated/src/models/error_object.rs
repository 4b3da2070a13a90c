// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Extra, RawJson};

use crate::models::ErrorType;

/// Details of an error.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ErrorObject {
    /// Type of the error. Programs should check this field.
    pub r#type: ErrorType,
    /// Human-readable message.
    pub message: String,
    /// Further details; newer responses contain an `error_code`. The structure is not fixed.
    pub details: Option<RawJson>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    ErrorObject: open {
        "type" => r#type: required,
        "message" => message: required,
        "details" => details: optional,
    }
}

// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Extra, RawJson};
use crate::models::ErrorType;

/// What went wrong, for programs and for people.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorObject {
    /// What kind of error it is: the part that programs should look at.
    pub r#type: ErrorType,
    /// What happened, in words.
    pub message: String,
    /// Whatever else the API says about the error; newer answers name an `error_code` here. Its shape is not fixed.
    pub details: Option<RawJson>,
    /// Fields that this version of the schema does not know, kept to the letter.
    pub extra: Extra,
}

client_runtime::impl_object! {
    ErrorObject: open {
        "type" => r#type: required,
        "message" => message: required,
        "details" => details: optional,
    }
}

// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Extra, RawJson};

use crate::models::ErrorType;

/// Details of an error.
#[doc(alias = "BetaError")]
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

#[cfg(feature = "mock")]
impl ErrorObject {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(r#type: impl Into<ErrorType>, message: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            message: message.into(),
            details: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`type`](field@Self::type).
    pub fn r#type(mut self, r#type: impl Into<ErrorType>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets [`message`](field@Self::message).
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }

    /// Sets [`details`](field@Self::details).
    pub fn details(mut self, details: RawJson) -> Self {
        self.details = Some(details);
        self
    }

    /// Sets `details` if there is a value.
    pub fn maybe_details(self, details: Option<RawJson>) -> Self {
        match details {
            Some(details) => self.details(details),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    ErrorObject: open {
        "type" => r#type: required,
        "message" => message: required,
        "details" => details: optional,
    }
}

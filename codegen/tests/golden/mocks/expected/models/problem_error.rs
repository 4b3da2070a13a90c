// @generated from codegen/tests/golden/mocks/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `ProblemError` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProblemError {
    /// `type`.
    pub r#type: String,
    /// `message`.
    pub message: String,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl ProblemError {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(r#type: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            message: message.into(),
            extra: Extra::new(),
        }
    }

    /// Sets [`type`](field@Self::type).
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets [`message`](field@Self::message).
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }
}

client_runtime::impl_object! {
    ProblemError: open {
        "type" => r#type: required,
        "message" => message: required,
    }
}

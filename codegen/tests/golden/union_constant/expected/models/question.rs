// @generated from codegen/tests/golden/union_constant/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Question` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Question {
    /// `text`.
    pub text: String,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Question {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            extra: Extra::new(),
        }
    }

    /// Sets [`text`](field@Self::text).
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }
}

client_runtime::impl_object! {
    Question: open {
        "role" => constant("question"),
        "format" => constant("plain"),
        "text" => text: required,
    }
}

// @generated from codegen/tests/golden/sent_again/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `SignParams` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct SignParams {
    /// `text`.
    pub text: String,
}

impl SignParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }

    /// Sets [`text`](field@Self::text).
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }
}

client_runtime::impl_object! {
    SignParams: closed {
        "type" => constant("sign"),
        "text" => text: required,
    }
}

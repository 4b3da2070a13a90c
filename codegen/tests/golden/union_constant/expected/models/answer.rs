// @generated from codegen/tests/golden/union_constant/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Answer` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Answer {
    /// `texts`.
    pub texts: Vec<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Answer {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(texts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            texts: texts.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }

    /// Sets [`texts`](field@Self::texts).
    pub fn texts(mut self, texts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.texts = texts.into_iter().map(Into::into).collect();
        self
    }
}

client_runtime::impl_object! {
    Answer: open {
        "role" => constant("answer"),
        "format" => constant("plain"),
        "texts" => texts: required,
    }
}

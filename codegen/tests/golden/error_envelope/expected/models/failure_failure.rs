// @generated from codegen/tests/golden/error_envelope/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::FailureKind;

/// `FailureFailure` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FailureFailure {
    /// `kind`.
    pub kind: FailureKind,
    /// `text`.
    pub text: String,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl FailureFailure {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(kind: impl Into<FailureKind>, text: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            text: text.into(),
            extra: Extra::new(),
        }
    }

    /// Sets [`kind`](field@Self::kind).
    pub fn kind(mut self, kind: impl Into<FailureKind>) -> Self {
        self.kind = kind.into();
        self
    }

    /// Sets [`text`](field@Self::text).
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }
}

client_runtime::impl_object! {
    FailureFailure: open {
        "kind" => kind: required,
        "text" => text: required,
    }
}

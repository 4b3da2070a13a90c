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

client_runtime::impl_object! {
    FailureFailure: open {
        "kind" => kind: required,
        "text" => text: required,
    }
}

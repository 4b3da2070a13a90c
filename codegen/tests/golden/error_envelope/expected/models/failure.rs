// @generated from codegen/tests/golden/error_envelope/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::FailureFailure;

/// `Failure` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Failure {
    /// `failure`.
    pub failure: FailureFailure,
    /// `trace`.
    pub trace: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    Failure: open {
        "failure" => failure: required,
        "trace" => trace: optional,
    }
}

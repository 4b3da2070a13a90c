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

#[cfg(feature = "mock")]
impl Failure {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(failure: FailureFailure) -> Self {
        Self {
            failure,
            trace: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`failure`](field@Self::failure).
    pub fn failure(mut self, failure: FailureFailure) -> Self {
        self.failure = failure;
        self
    }

    /// Sets [`trace`](field@Self::trace).
    pub fn trace(mut self, trace: impl Into<String>) -> Self {
        self.trace = Some(trace.into());
        self
    }

    /// Sets `trace` if there is a value.
    pub fn maybe_trace(self, trace: Option<impl Into<String>>) -> Self {
        match trace {
            Some(trace) => self.trace(trace),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Failure: open {
        "failure" => failure: required,
        "trace" => trace: optional,
    }
}

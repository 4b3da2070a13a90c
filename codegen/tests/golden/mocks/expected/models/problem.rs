// @generated from codegen/tests/golden/mocks/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::ProblemError;

/// `Problem` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Problem {
    /// `error`.
    pub error: ProblemError,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Problem {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(error: ProblemError) -> Self {
        Self { error, extra: Extra::new() }
    }

    /// Sets [`error`](field@Self::error).
    pub fn error(mut self, error: ProblemError) -> Self {
        self.error = error;
        self
    }
}

client_runtime::impl_object! {
    Problem: open {
        "error" => error: required,
    }
}

// @generated from codegen/tests/golden/access/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Extra, Timestamp};

/// `Audit` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Audit {
    /// `at`.
    pub at: Timestamp,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Audit {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(at: impl Into<Timestamp>) -> Self {
        Self {
            at: at.into(),
            extra: Extra::new(),
        }
    }

    /// Sets [`at`](field@Self::at).
    pub fn at(mut self, at: impl Into<Timestamp>) -> Self {
        self.at = at.into();
        self
    }
}

client_runtime::impl_object! {
    Audit: open {
        "at" => at: required,
    }
}

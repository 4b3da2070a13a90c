// @generated from codegen/tests/golden/identifiers/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `New` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct New {
    /// `new.`.
    pub newer: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl New {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`newer`](field@Self::newer).
    pub fn newer(mut self, newer: impl Into<String>) -> Self {
        self.newer = Some(newer.into());
        self
    }

    /// Sets `newer` if there is a value.
    pub fn maybe_newer(self, newer: Option<impl Into<String>>) -> Self {
        match newer {
            Some(newer) => self.newer(newer),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    New: open {
        "new." => newer: optional,
    }
}

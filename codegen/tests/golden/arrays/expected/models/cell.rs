// @generated from codegen/tests/golden/arrays/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Cell` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Cell {
    /// `at`.
    pub at: Vec<i32>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Cell {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(at: impl IntoIterator<Item = i32>) -> Self {
        Self {
            at: at.into_iter().collect(),
            extra: Extra::new(),
        }
    }

    /// Sets [`at`](field@Self::at).
    pub fn at(mut self, at: impl IntoIterator<Item = i32>) -> Self {
        self.at = at.into_iter().collect();
        self
    }
}

client_runtime::impl_object! {
    Cell: open {
        "at" => at: required,
    }
}

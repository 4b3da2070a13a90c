// @generated from codegen/tests/golden/union_directions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `InkColour` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct InkColour {
    /// `colours`.
    pub colours: i64,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl InkColour {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(colours: i64) -> Self {
        Self {
            colours,
            extra: Extra::new(),
        }
    }

    /// Sets [`colours`](field@Self::colours).
    pub fn colours(mut self, colours: i64) -> Self {
        self.colours = colours;
        self
    }
}

client_runtime::impl_object! {
    InkColour: open {
        "ink" => constant("colour"),
        "colours" => colours: required,
    }
}

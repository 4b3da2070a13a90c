// @generated from codegen/tests/golden/union_discriminator/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Extra, Number};

/// `Square` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Square {
    /// `side`.
    pub side: Number,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Square {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(side: impl Into<Number>) -> Self {
        Self {
            side: side.into(),
            extra: Extra::new(),
        }
    }

    /// Sets [`side`](field@Self::side).
    pub fn side(mut self, side: impl Into<Number>) -> Self {
        self.side = side.into();
        self
    }
}

client_runtime::impl_object! {
    Square: open {
        "kind" => constant("square"),
        "side" => side: required,
    }
}

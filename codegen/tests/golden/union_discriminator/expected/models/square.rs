// @generated from codegen/tests/golden/union_discriminator/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Extra, Number};

/// `Square` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Square {
    /// `side`.
    pub side: Number,
    /// Fields that this version of the schema does not know, kept to the letter.
    pub extra: Extra,
}

impl Square {
    /// What is required; the rest is not sent unless it is set.
    pub fn new(side: impl Into<Number>) -> Self {
        Self {
            side: side.into(),
            extra: Extra::new(),
        }
    }

    /// `side`.
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

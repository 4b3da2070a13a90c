// @generated from codegen/tests/golden/union_discriminator/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Dog` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Dog {
    /// `tricks`.
    pub tricks: Option<i64>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Dog {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`tricks`](field@Self::tricks).
    pub fn tricks(mut self, tricks: i64) -> Self {
        self.tricks = Some(tricks);
        self
    }

    /// Sets `tricks` if there is a value.
    pub fn maybe_tricks(self, tricks: Option<i64>) -> Self {
        match tricks {
            Some(tricks) => self.tricks(tricks),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Dog: open {
        "species" => constant("Dog"),
        "tricks" => tricks: optional,
    }
}

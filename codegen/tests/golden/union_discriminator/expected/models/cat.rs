// @generated from codegen/tests/golden/union_discriminator/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Cat` of the schema.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Cat {
    /// `lives`.
    pub lives: Option<i64>,
    /// Fields that this version of the schema does not know, kept to the letter.
    pub extra: Extra,
}

impl Cat {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// `lives`.
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

client_runtime::impl_object! {
    Cat: open {
        "species" => constant("Cat"),
        "lives" => lives: optional,
    }
}

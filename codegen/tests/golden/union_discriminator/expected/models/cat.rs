// @generated from codegen/tests/golden/union_discriminator/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Cat` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Cat {
    /// `lives`.
    pub lives: Option<i64>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Cat {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`lives`](field@Self::lives).
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }

    /// Sets `lives` if there is a value.
    pub fn maybe_lives(self, lives: Option<i64>) -> Self {
        match lives {
            Some(lives) => self.lives(lives),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Cat: open {
        "species" => constant("Cat"),
        "lives" => lives: optional,
    }
}

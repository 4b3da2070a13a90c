// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Cat` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Cat {
    /// `name`.
    pub name: String,
    /// `lives`.
    pub lives: Option<i64>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Cat {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            lives: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
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
        "name" => name: required,
        "lives" => lives: optional,
    }
}

// @generated from codegen/tests/golden/prefix/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `BetaPetToy` of the schema.
#[doc(alias = "BetaPetToy")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct PetToy {
    /// `loud`.
    pub loud: Option<bool>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl PetToy {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`loud`](field@Self::loud).
    pub fn loud(mut self, loud: bool) -> Self {
        self.loud = Some(loud);
        self
    }

    /// Sets `loud` if there is a value.
    pub fn maybe_loud(self, loud: Option<bool>) -> Self {
        match loud {
            Some(loud) => self.loud(loud),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    PetToy: open {
        "loud" => loud: optional,
    }
}

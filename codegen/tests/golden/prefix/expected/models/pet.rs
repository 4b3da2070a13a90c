// @generated from codegen/tests/golden/prefix/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{Betamax, PetToy};

/// `BetaPet` of the schema.
#[doc(alias = "BetaPet")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Pet {
    /// `tape`.
    pub tape: Betamax,
    /// `toy`.
    pub toy: Option<PetToy>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Pet {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(tape: impl Into<Betamax>) -> Self {
        Self {
            tape: tape.into(),
            toy: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`tape`](field@Self::tape).
    pub fn tape(mut self, tape: impl Into<Betamax>) -> Self {
        self.tape = tape.into();
        self
    }

    /// Sets [`toy`](field@Self::toy).
    pub fn toy(mut self, toy: PetToy) -> Self {
        self.toy = Some(toy);
        self
    }

    /// Sets `toy` if there is a value.
    pub fn maybe_toy(self, toy: Option<PetToy>) -> Self {
        match toy {
            Some(toy) => self.toy(toy),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Pet: open {
        "tape" => tape: required,
        "toy" => toy: optional,
    }
}

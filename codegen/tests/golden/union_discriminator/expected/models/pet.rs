// @generated from codegen/tests/golden/union_discriminator/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{Cat, Dog};

/// Without a mapping, the names of the members are the values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pet {
    /// `species` is `Cat`.
    Cat(Cat),
    /// `species` is `Dog`.
    Dog(Dog),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

impl Pet {
    /// The `Cat`, if it is one.
    pub fn as_cat(&self) -> Option<&Cat> {
        match self {
            Self::Cat(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Cat`, if it is one.
    pub fn into_cat(self) -> Option<Cat> {
        match self {
            Self::Cat(value) => Some(value),
            _ => None,
        }
    }

    /// The `Dog`, if it is one.
    pub fn as_dog(&self) -> Option<&Dog> {
        match self {
            Self::Dog(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Dog`, if it is one.
    pub fn into_dog(self) -> Option<Dog> {
        match self {
            Self::Dog(value) => Some(value),
            _ => None,
        }
    }

    /// Whether it is a variant that this version of the schema does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

client_runtime::impl_union! {
    Pet: open, tag "species" {
        "Cat" => Cat(Cat),
        "Dog" => Dog(Dog),
    }
}

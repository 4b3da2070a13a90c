// @generated from codegen/tests/golden/union_nullable/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{Bag, Carton};

/// `Wrapping` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Wrapping {
    /// `type` is `Box`.
    Box(Carton),
    /// `type` is `Bag`.
    Bag(Bag),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

impl Wrapping {
    /// The `Carton`, if it is one.
    pub fn as_box(&self) -> Option<&Carton> {
        match self {
            Self::Box(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Carton`, if it is one.
    pub fn into_box(self) -> Option<Carton> {
        match self {
            Self::Box(value) => Some(value),
            _ => None,
        }
    }

    /// The `Bag`, if it is one.
    pub fn as_bag(&self) -> Option<&Bag> {
        match self {
            Self::Bag(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Bag`, if it is one.
    pub fn into_bag(self) -> Option<Bag> {
        match self {
            Self::Bag(value) => Some(value),
            _ => None,
        }
    }

    /// Whether it is a variant that this version of the schema does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

client_runtime::impl_union! {
    Wrapping: open, tag "type" {
        "Box" => Box(Carton),
        "Bag" => Bag(Bag),
    }
}

// @generated from codegen/tests/golden/union_discriminator/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{Round, Square};

/// Two values of `kind` select one member.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shape {
    /// `kind` is `circle` or `disc`.
    Curved(Round),
    /// `kind` is `square`.
    Square(Square),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

impl Shape {
    /// The `Round`, if it is one.
    pub fn as_curved(&self) -> Option<&Round> {
        match self {
            Self::Curved(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Round`, if it is one.
    pub fn into_curved(self) -> Option<Round> {
        match self {
            Self::Curved(value) => Some(value),
            _ => None,
        }
    }

    /// The `Square`, if it is one.
    pub fn as_square(&self) -> Option<&Square> {
        match self {
            Self::Square(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Square`, if it is one.
    pub fn into_square(self) -> Option<Square> {
        match self {
            Self::Square(value) => Some(value),
            _ => None,
        }
    }

    /// Whether it is a variant that this version of the schema does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

client_runtime::impl_union! {
    Shape: open, tag "kind" {
        "circle" | "disc" => Curved(Round),
        "square" => Square(Square),
    }
}

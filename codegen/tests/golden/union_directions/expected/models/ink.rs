// @generated from codegen/tests/golden/union_directions/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{BlackInk, InkColour};

/// Sent and received: open.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ink {
    /// `ink` is `black`.
    Black(BlackInk),
    /// `ink` is `colour`.
    Colour(InkColour),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

impl Ink {
    /// The `BlackInk`, if it is one.
    pub fn as_black(&self) -> Option<&BlackInk> {
        match self {
            Self::Black(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `BlackInk`, if it is one.
    pub fn into_black(self) -> Option<BlackInk> {
        match self {
            Self::Black(value) => Some(value),
            _ => None,
        }
    }

    /// The `InkColour`, if it is one.
    pub fn as_colour(&self) -> Option<&InkColour> {
        match self {
            Self::Colour(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `InkColour`, if it is one.
    pub fn into_colour(self) -> Option<InkColour> {
        match self {
            Self::Colour(value) => Some(value),
            _ => None,
        }
    }

    /// Whether it is a variant that this version of the schema does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

client_runtime::impl_union! {
    Ink: open, tag "ink" {
        "black" => Black(BlackInk),
        "colour" => Colour(InkColour),
    }
}

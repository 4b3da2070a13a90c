// @generated from codegen/tests/golden/union_directions/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{Printed, Waiting};

/// Only received: open.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `state` is `waiting`.
    Waiting(Waiting),
    /// `state` is `printed`.
    Printed(Printed),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

impl State {
    /// The `Waiting`, if it is one.
    pub fn as_waiting(&self) -> Option<&Waiting> {
        match self {
            Self::Waiting(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Waiting`, if it is one.
    pub fn into_waiting(self) -> Option<Waiting> {
        match self {
            Self::Waiting(value) => Some(value),
            _ => None,
        }
    }

    /// The `Printed`, if it is one.
    pub fn as_printed(&self) -> Option<&Printed> {
        match self {
            Self::Printed(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Printed`, if it is one.
    pub fn into_printed(self) -> Option<Printed> {
        match self {
            Self::Printed(value) => Some(value),
            _ => None,
        }
    }

    /// Whether it is a variant that this version of the schema does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

client_runtime::impl_union! {
    State: open, tag "state" {
        "waiting" => Waiting(Waiting),
        "printed" => Printed(Printed),
    }
}

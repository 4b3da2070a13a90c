// @generated from codegen/tests/golden/prefix/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{Chase, Nap};

/// `BetaPlay` of the schema.
#[doc(alias = "BetaPlay")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Play {
    /// `kind` is `BetaChase`.
    Chase(Chase),
    /// `kind` is `BetaNap`.
    Nap(Nap),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

impl Play {
    /// The `Chase`, if it is one.
    pub fn as_chase(&self) -> Option<&Chase> {
        match self {
            Self::Chase(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Chase`, if it is one.
    pub fn into_chase(self) -> Option<Chase> {
        match self {
            Self::Chase(value) => Some(value),
            _ => None,
        }
    }

    /// The `Nap`, if it is one.
    pub fn as_nap(&self) -> Option<&Nap> {
        match self {
            Self::Nap(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Nap`, if it is one.
    pub fn into_nap(self) -> Option<Nap> {
        match self {
            Self::Nap(value) => Some(value),
            _ => None,
        }
    }

    /// Whether it is a variant that this version of the schema does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

client_runtime::impl_union! {
    Play: open, tag "kind" {
        "BetaChase" => Chase(Chase),
        "BetaNap" => Nap(Nap),
    }
}

// @generated from codegen/tests/golden/recursive/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{Company, Quiet};

/// `Wish` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Wish {
    /// `for` is `company`.
    Company(Company),
    /// `for` is `quiet`.
    Quiet(Quiet),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

impl Wish {
    /// The `Company`, if it is one.
    pub fn as_company(&self) -> Option<&Company> {
        match self {
            Self::Company(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Company`, if it is one.
    pub fn into_company(self) -> Option<Company> {
        match self {
            Self::Company(value) => Some(value),
            _ => None,
        }
    }

    /// The `Quiet`, if it is one.
    pub fn as_quiet(&self) -> Option<&Quiet> {
        match self {
            Self::Quiet(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Quiet`, if it is one.
    pub fn into_quiet(self) -> Option<Quiet> {
        match self {
            Self::Quiet(value) => Some(value),
            _ => None,
        }
    }

    /// Whether it is a variant that this version of the schema does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

client_runtime::impl_union! {
    Wish: open, tag "for" {
        "company" => Company(Company),
        "quiet" => Quiet(Quiet),
    }
}

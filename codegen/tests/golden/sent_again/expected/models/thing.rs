// @generated from codegen/tests/golden/sent_again/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{Book, Gap};

/// `Thing` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Thing {
    /// `type` is `book`.
    Book(Book),
    /// `type` is `gap`.
    Gap(Gap),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

impl Thing {
    /// The `Book`, if it is one.
    pub fn as_book(&self) -> Option<&Book> {
        match self {
            Self::Book(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Book`, if it is one.
    pub fn into_book(self) -> Option<Book> {
        match self {
            Self::Book(value) => Some(value),
            _ => None,
        }
    }

    /// The `Gap`, if it is one.
    pub fn as_gap(&self) -> Option<&Gap> {
        match self {
            Self::Gap(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `Gap`, if it is one.
    pub fn into_gap(self) -> Option<Gap> {
        match self {
            Self::Gap(value) => Some(value),
            _ => None,
        }
    }

    /// Whether it is a variant that this version of the schema does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

client_runtime::impl_union! {
    Thing: open, tag "type" {
        "book" => Book(Book),
        "gap" => Gap(Gap),
    }
}

impl client_runtime::codec::Carry<crate::models::ThingParams> for Thing {
    fn carry(
        &self,
        left: &mut client_runtime::codec::LeftOut,
    ) -> Option<crate::models::ThingParams> {
        match self {
            Self::Book(value) => {
                client_runtime::codec::Carry::carry(value, left)
                    .map(crate::models::ThingParams::Book)
            }
            Self::Gap(_) => left.variant("gap"),
            Self::Unknown(unknown) => left.variant(unknown.tag()),
        }
    }
}

client_runtime::impl_carried!(Thing => crate::models::ThingParams);

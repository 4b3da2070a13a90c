// @generated from codegen/tests/golden/sent_again/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::{BookParams, SignParams};

/// `ThingParams` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingParams {
    /// `type` is `book`.
    Book(BookParams),
    /// `type` is `sign`.
    Sign(SignParams),
}

impl ThingParams {
    /// The `BookParams`, if it is one.
    pub fn as_book(&self) -> Option<&BookParams> {
        match self {
            Self::Book(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `BookParams`, if it is one.
    pub fn into_book(self) -> Option<BookParams> {
        match self {
            Self::Book(value) => Some(value),
            _ => None,
        }
    }

    /// The `SignParams`, if it is one.
    pub fn as_sign(&self) -> Option<&SignParams> {
        match self {
            Self::Sign(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `SignParams`, if it is one.
    pub fn into_sign(self) -> Option<SignParams> {
        match self {
            Self::Sign(value) => Some(value),
            _ => None,
        }
    }
}

client_runtime::impl_union! {
    ThingParams: closed, tag "type" {
        "book" => Book(BookParams),
        "sign" => Sign(SignParams),
    }
}

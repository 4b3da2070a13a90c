// @generated from codegen/tests/golden/recursive/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{Company, Quiet};

/// `Wish` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Wish {
    /// `for` is `company`.
    Company(Company),
    /// `for` is `quiet`.
    Quiet(Quiet),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

client_runtime::impl_union! {
    Wish: open, tag "for" {
        "company" => Company(Company),
        "quiet" => Quiet(Quiet),
    }
}

// @generated from codegen/tests/golden/union_nullable/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{Bag, Carton};

/// A union written in place; null while it is bare.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ParcelWrapping {
    /// `type` is `Box`.
    Box(Carton),
    /// `type` is `Bag`.
    Bag(Bag),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

client_runtime::impl_union! {
    ParcelWrapping: open, tag "type" {
        "Box" => Box(Carton),
        "Bag" => Bag(Bag),
    }
}

// @generated from codegen/tests/golden/paging/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::Fish;

/// `FishPage` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FishPage {
    /// `catch`.
    pub catch: Vec<Fish>,
    /// `more`.
    pub more: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    FishPage: open {
        "catch" => catch: required,
        "more" => more: optional,
    }
}

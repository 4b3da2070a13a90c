// @generated from codegen/tests/golden/paging/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `ListCrabsResponse` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListCrabsResponse {
    /// `crabs`.
    pub crabs: Option<Vec<String>>,
    /// `next`.
    pub next: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    ListCrabsResponse: open {
        "crabs" => crabs: optional_nullable,
        "next" => next: required,
    }
}

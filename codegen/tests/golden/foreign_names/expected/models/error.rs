// @generated from codegen/tests/golden/foreign_names/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{Option_, Vote};

/// `Error` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Error {
    /// `vote`.
    pub vote: Option<Vote>,
    /// `list`.
    pub list: Option<Vec<Option_>>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    Error: open {
        "vote" => vote: optional,
        "list" => list: optional,
    }
}

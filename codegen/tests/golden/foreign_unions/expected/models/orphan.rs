// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/untagged.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::RawJson;

/// `Orphan` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Orphan {
    /// `String`.
    String(String),
    /// `Boolean`.
    Boolean(bool),
    /// A value that no variant of this version of the schema fits, verbatim.
    Unknown(RawJson),
}

client_runtime::impl_untagged_union! {
    Orphan: open {
        String(String),
        Boolean(bool),
    }
}

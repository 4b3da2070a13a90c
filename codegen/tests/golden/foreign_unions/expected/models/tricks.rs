// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/untagged.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::RawJson;

/// What it can do.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tricks {
    /// One trick.
    String(String),
    /// `List`.
    List(Vec<String>),
    /// `Integer`.
    Integer(i64),
    /// `Boolean`.
    Boolean(bool),
    /// How well it does each.
    Map(BTreeMap<String, i64>),
    /// A value that no variant of this version of the schema fits, verbatim.
    Unknown(RawJson),
}

client_runtime::impl_untagged_union! {
    Tricks: open {
        String(String),
        List(Vec<String>),
        Integer(i64),
        Boolean(bool),
        Map(BTreeMap<String, i64>),
    }
}

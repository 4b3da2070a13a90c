// @generated from codegen/tests/golden/maps/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::{Extra, RawJson};

use crate::models::{Book, Books};

/// `Shelf` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Shelf {
    /// `labels`.
    pub labels: BTreeMap<String, String>,
    /// `books`.
    pub books: Books,
    /// Any keys, any values.
    pub free: Option<BTreeMap<String, RawJson>>,
    /// `rows`.
    pub rows: Option<BTreeMap<String, Vec<i64>>>,
    /// By year, month and reader: deep enough for clippy to speak of it.
    pub loans: Option<BTreeMap<String, BTreeMap<String, BTreeMap<String, Book>>>>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    Shelf: open {
        "labels" => labels: required,
        "books" => books: required,
        "free" => free: optional,
        "rows" => rows: optional,
        "loans" => loans: optional,
    }
}

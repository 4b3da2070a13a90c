// @generated from codegen/tests/golden/recursive/input.json by codegen/src/emit/alias.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

/// A map of arrays of itself, with holes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Index(pub BTreeMap<String, Option<Vec<Index>>>);

client_runtime::impl_newtype! {
    Index(BTreeMap<String, Option<Vec<Index>>>)
}

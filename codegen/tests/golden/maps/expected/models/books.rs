// @generated from codegen/tests/golden/maps/input.json by codegen/src/emit/alias.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use crate::models::Book;

/// By their titles.
pub type Books = BTreeMap<String, Book>;

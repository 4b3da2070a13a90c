// @generated from codegen/tests/golden/foreign_names/input.json by codegen/src/emit/alias.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use crate::models::Error;

/// `Extra` of the schema.
pub type Extra_ = BTreeMap<String, Error>;

// @generated from codegen/tests/golden/identifiers/input.json by codegen/src/emit/alias.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::New;

/// `com1` of the schema.
#[doc(alias = "com1")]
pub type Com1 = Vec<New>;

// @generated from codegen/tests/golden/foreign_names/input.json by codegen/src/emit/alias.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::Vote;

/// `PET` of the schema.
#[doc(alias = "PET")]
pub type Pet3 = Vote;

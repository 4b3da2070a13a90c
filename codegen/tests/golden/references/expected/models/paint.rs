// @generated from codegen/tests/golden/references/input.json by codegen/src/emit/alias.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::Colour;

/// `Paint` of the schema.
pub type Paint = Colour;

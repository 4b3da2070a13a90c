// @generated from codegen/tests/golden/arrays/input.json by codegen/src/emit/alias.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::Cell;

/// Many cells.
pub type Cells = Vec<Cell>;

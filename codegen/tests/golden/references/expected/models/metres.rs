// @generated from codegen/tests/golden/references/input.json by codegen/src/emit/alias.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Number;

/// A length.
///
/// At least 0.
pub type Metres = Number;

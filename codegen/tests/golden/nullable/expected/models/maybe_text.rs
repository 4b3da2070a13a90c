// @generated from codegen/tests/golden/nullable/input.json by codegen/src/emit/alias.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// A text, or null.
pub type MaybeText = String;

// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/alias.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// What friends say.
pub type Nickname = String;

// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/alias.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `NewPetText` of the schema.
///
/// Format: `uuid`. Format: `email`.
pub type NewPetText = String;

// @generated from codegen/tests/golden/resources/input.json by codegen/src/emit/library.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

//! The API's operations: one file per resource.

/// Calls of `admin`.
pub mod admin;
/// Calls of `opening hours`.
pub mod opening_hours;
/// Calls of `pets`.
pub mod pets;
/// Calls that stand on the client itself.
pub mod root;

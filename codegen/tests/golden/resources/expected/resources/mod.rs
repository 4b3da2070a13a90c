// @generated from codegen/tests/golden/resources/input.json by codegen/src/emit/library.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

//! The API's operations: one file per resource.

/// Operations on `admin`.
pub mod admin;
/// Operations on `opening hours`.
pub mod opening_hours;
/// Operations on `pets`.
pub mod pets;
/// Operations on the client itself.
pub mod root;

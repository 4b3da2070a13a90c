// @generated from schema/environments.json by codegen/src/emit/library.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

//! The API's operations: one file per resource.

/// Operations on `environments`.
pub mod environments;

// @generated from codegen/tests/golden/identifiers/input.json by codegen/src/emit/library.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

//! The schema's types: one file each.

mod gruf6udfe;
mod mod_;

pub use gruf6udfe::Größe;
pub use mod_::Mod;

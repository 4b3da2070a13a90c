// @generated from codegen/tests/golden/foreign_names/input.json by codegen/src/emit/library.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

//! The schema's types: one file each.

mod error;
mod extra;
mod option;
mod pet;
mod pet2;
mod pet3;
mod value;
mod vote;

pub use error::Error;
#[allow(unused_imports, reason = "not every model is part of another one")]
pub(crate) use extra::Extra_;
pub use extra::Extra_ as Extra;
#[allow(unused_imports, reason = "not every model is part of another one")]
pub(crate) use option::Option_;
pub use option::Option_ as Option;
pub use pet::Pet;
pub use pet2::Pet2;
pub use pet3::Pet3;
pub use value::Value;
pub use vote::Vote;

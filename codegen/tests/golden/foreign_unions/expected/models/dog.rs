// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{Pet, Tricks};

/// `Dog` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Dog {
    /// `name`.
    pub name: String,
    /// `tricks`.
    pub tricks: Option<Tricks>,
    /// `friend`.
    pub friend: Option<Box<Pet>>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    Dog: open {
        "name" => name: required,
        "tricks" => tricks: optional,
        "friend" => friend: optional,
    }
}

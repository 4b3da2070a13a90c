// @generated from codegen/tests/golden/foreign_files/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{Home, Owner, OwnerStreet};

/// A pet of a file of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Pet {
    /// `name`.
    pub name: String,
    /// `home`.
    pub home: Option<Home>,
    /// `owner`.
    pub owner: Option<Box<Owner>>,
    /// `street`.
    pub street: Option<OwnerStreet>,
    /// `friends`.
    pub friends: Option<Vec<Pet>>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    Pet: open {
        "name" => name: required,
        "home" => home: optional,
        "owner" => owner: optional,
        "street" => street: optional,
        "friends" => friends: optional,
    }
}

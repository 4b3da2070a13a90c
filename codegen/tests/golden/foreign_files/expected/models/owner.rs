// @generated from codegen/tests/golden/foreign_files/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{Home, OwnerStreet, Pet};

/// `Owner` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Owner {
    /// `street`.
    pub street: Option<OwnerStreet>,
    /// `pet`.
    pub pet: Option<Box<Pet>>,
    /// `default`.
    pub default: Option<Box<Pet>>,
    /// `x-home`.
    pub x_home: Option<Home>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    Owner: open {
        "street" => street: optional,
        "pet" => pet: optional,
        "default" => default: optional,
        "x-home" => x_home: optional,
    }
}

// @generated from codegen/tests/golden/foreign_names/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{Pet3, Value};

/// `Vote` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Vote {
    /// `value`.
    pub value: Option<Value>,
    /// `pet`.
    pub pet: Option<Box<Pet3>>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    Vote: open {
        "value" => value: optional,
        "pet" => pet: optional,
    }
}

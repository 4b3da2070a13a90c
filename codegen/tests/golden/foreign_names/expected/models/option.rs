// @generated from codegen/tests/golden/foreign_names/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::Extra_;

/// `Option` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Option_ {
    /// `Some`.
    pub some: Extra_,
    /// `String`.
    pub string: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    Option_: open {
        "Some" => some: required,
        "String" => string: optional,
    }
}

// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Cat` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Cat {
    /// `name`.
    pub name: String,
    /// `lives`.
    pub lives: Option<i64>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    Cat: open {
        "name" => name: required,
        "lives" => lives: optional,
    }
}

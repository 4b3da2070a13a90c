// @generated from codegen/tests/golden/foreign_overlay/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::Thing;

/// `ThingListDto` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ThingListDto {
    /// `data`.
    pub data: Vec<Thing>,
    /// `next`.
    pub next: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    ThingListDto: open {
        "data" => data: required,
        "next" => next: optional_nullable,
    }
}

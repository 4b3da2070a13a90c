// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/untagged.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Number;

use crate::models::Box_;

/// `NewPetSize` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewPetSize {
    /// `Number`.
    Number(Number),
    /// Box
    Box(Box_),
}

client_runtime::impl_untagged_union! {
    NewPetSize: closed {
        Number(Number),
        Box(Box_),
    }
}

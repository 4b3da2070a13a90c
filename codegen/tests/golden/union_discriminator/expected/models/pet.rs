// @generated from codegen/tests/golden/union_discriminator/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{Cat, Dog};

/// Without a mapping, the names of the members are the values.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `species` is `Cat`.
    Cat(Cat),
    /// `species` is `Dog`.
    Dog(Dog),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

client_runtime::impl_union! {
    Pet: open, tag "species" {
        "Cat" => Cat(Cat),
        "Dog" => Dog(Dog),
    }
}

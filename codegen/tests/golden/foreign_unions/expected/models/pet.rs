// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/untagged.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::RawJson;

use crate::models::{Cat, Dog};

/// `Pet` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pet {
    /// `Cat`.
    Cat(Cat),
    /// `Dog`.
    Hound(Dog),
    /// A value that no variant of this version of the schema fits, verbatim.
    Unknown(RawJson),
}

client_runtime::impl_untagged_union! {
    Pet: open {
        Cat(Cat),
        Hound(Dog),
    }
}

// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/untagged.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::{Round, Square};

/// `NewPetShape` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewPetShape {
    /// `Round`.
    Round(Round),
    /// `Square`.
    Square(Square),
}

client_runtime::impl_untagged_union! {
    NewPetShape: closed {
        Round(Round),
        Square(Square),
    }
}

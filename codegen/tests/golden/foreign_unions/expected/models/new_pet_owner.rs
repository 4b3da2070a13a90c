// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/untagged.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::Nickname;

/// `NewPetOwner` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewPetOwner {
    /// `Nickname`.
    Nickname(Nickname),
    /// `Integer`.
    Integer(i64),
}

client_runtime::impl_untagged_union! {
    NewPetOwner: closed {
        Nickname(Nickname),
        Integer(i64),
    }
}

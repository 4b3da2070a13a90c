// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/untagged.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `NewPetTag` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewPetTag {
    /// `String`.
    String(String),
    /// `Integer`.
    Integer(i64),
}

client_runtime::impl_untagged_union! {
    NewPetTag: closed {
        String(String),
        Integer(i64),
    }
}

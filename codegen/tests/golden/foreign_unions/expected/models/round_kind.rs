// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `RoundKind` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoundKind {
    /// `round`
    Round,
}

client_runtime::impl_string_enum! {
    RoundKind: closed {
        "round" => Round,
    }
}

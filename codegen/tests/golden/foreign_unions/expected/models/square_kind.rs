// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `SquareKind` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SquareKind {
    /// `square`
    Square,
}

client_runtime::impl_string_enum! {
    SquareKind: closed {
        "square" => Square,
    }
}

// @generated from codegen/tests/golden/union_discriminator/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `RoundKind` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RoundKind {
    /// `circle`
    Circle,
    /// `disc`
    Disc,
    /// A value that this version of the schema does not know, as it came.
    Unknown(String),
}

client_runtime::string_enum! {
    RoundKind: open {
        "circle" => Circle,
        "disc" => Disc,
    }
}

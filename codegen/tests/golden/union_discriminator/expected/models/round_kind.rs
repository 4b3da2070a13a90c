// @generated from codegen/tests/golden/union_discriminator/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownValue;

/// `RoundKind` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoundKind {
    /// `circle`
    Circle,
    /// `disc`
    Disc,
    /// A value that this version of the schema does not know, verbatim.
    Unknown(UnknownValue),
}

client_runtime::impl_string_enum! {
    RoundKind: open {
        "circle" => Circle,
        "disc" => Disc,
    }
}

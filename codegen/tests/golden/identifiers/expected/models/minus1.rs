// @generated from codegen/tests/golden/identifiers/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownValue;

/// `-1` of the schema.
#[doc(alias = "-1")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Minus1 {
    /// `ĸ`
    ĸ,
    /// A value that this version of the schema does not know, verbatim.
    Unknown(UnknownValue),
}

client_runtime::impl_string_enum! {
    Minus1: open {
        "ĸ" => ĸ,
    }
}

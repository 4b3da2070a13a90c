// @generated from codegen/tests/golden/integer_enums/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownValue;

/// Received, too: open.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `1`
    Dim,
    /// `100`
    Full,
    /// A value that this version of the schema does not know, verbatim.
    Unknown(UnknownValue<i64>),
}

client_runtime::impl_integer_enum! {
    Level: open {
        1 => Dim,
        100 => Full,
    }
}

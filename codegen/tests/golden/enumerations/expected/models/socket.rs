// @generated from codegen/tests/golden/enumerations/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownValue;

/// Only sent, but any text is allowed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Socket {
    /// `E14`
    E14,
    /// `E27`
    E27,
    /// A value that this version of the schema does not know, verbatim.
    Unknown(UnknownValue),
}

client_runtime::impl_string_enum! {
    Socket: open {
        "E14" => E14,
        "E27" => E27,
    }
}

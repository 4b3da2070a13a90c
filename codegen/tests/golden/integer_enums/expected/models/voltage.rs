// @generated from codegen/tests/golden/integer_enums/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownValue;

/// Only sent, but any integer is allowed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Voltage {
    /// `12`
    Value12,
    /// `230`
    Value230,
    /// A value that this version of the schema does not know, verbatim.
    Unknown(UnknownValue<i64>),
}

client_runtime::impl_integer_enum! {
    Voltage: open {
        12 => Value12,
        230 => Value230,
    }
}

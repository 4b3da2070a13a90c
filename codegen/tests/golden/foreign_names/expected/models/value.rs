// @generated from codegen/tests/golden/foreign_names/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownValue;

/// `Value` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Value {
    /// the empty string
    Empty,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `-asc`
    MinusAsc,
    /// `<=`
    LessEquals,
    /// `ASC`
    Asc2,
    /// `asc`
    Asc,
    /// `unknown`
    Unknown_,
    /// A value that this version of the schema does not know, verbatim.
    Unknown(UnknownValue),
}

client_runtime::impl_string_enum! {
    Value: open {
        "" => Empty,
        "+1" => Plus1,
        "-1" => Minus1,
        "-asc" => MinusAsc,
        "<=" => LessEquals,
        "ASC" => Asc2,
        "asc" => Asc,
        "unknown" => Unknown_,
    }
}

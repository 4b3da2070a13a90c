// @generated from codegen/tests/golden/nullable/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownValue;

/// `NoteChoice` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoteChoice {
    /// `left`
    Left,
    /// `right`
    Right,
    /// A value that this version of the schema does not know, verbatim.
    Unknown(UnknownValue),
}

client_runtime::impl_string_enum! {
    NoteChoice: open {
        "left" => Left,
        "right" => Right,
    }
}

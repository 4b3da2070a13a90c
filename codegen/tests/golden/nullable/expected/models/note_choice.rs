// @generated from codegen/tests/golden/nullable/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `NoteChoice` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NoteChoice {
    /// `left`
    Left,
    /// `right`
    Right,
    /// A value that this version of the schema does not know, as it came.
    Unknown(String),
}

client_runtime::string_enum! {
    NoteChoice: open {
        "left" => Left,
        "right" => Right,
    }
}

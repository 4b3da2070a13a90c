// @generated from codegen/tests/golden/constants/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `EventMarksItem` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EventMarksItem {
    /// `ok`
    Ok,
    /// A value that this version of the schema does not know, as it came.
    Unknown(String),
}

client_runtime::string_enum! {
    EventMarksItem: open {
        "ok" => Ok,
    }
}

// @generated from codegen/tests/golden/inline/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `PlaceOrderResponseState` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PlaceOrderResponseState {
    /// `open`
    Open,
    /// `done`
    Done,
    /// A value that this version of the schema does not know, as it came.
    Unknown(String),
}

client_runtime::string_enum! {
    PlaceOrderResponseState: open {
        "open" => Open,
        "done" => Done,
    }
}

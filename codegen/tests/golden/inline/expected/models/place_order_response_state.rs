// @generated from codegen/tests/golden/inline/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownValue;

/// `PlaceOrderResponseState` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlaceOrderResponseState {
    /// `done`
    Done,
    /// `open`
    Open,
    /// A value that this version of the schema does not know, verbatim.
    Unknown(UnknownValue),
}

client_runtime::impl_string_enum! {
    PlaceOrderResponseState: open {
        "done" => Done,
        "open" => Open,
    }
}

// @generated from codegen/tests/golden/path_parameters/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `Action` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// `close`
    Close,
    /// `open`
    Open,
}

client_runtime::impl_string_enum! {
    Action: closed {
        "close" => Close,
        "open" => Open,
    }
}

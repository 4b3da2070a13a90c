// @generated from codegen/tests/golden/query_parameters/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `Colour` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Colour {
    /// `red`
    Red,
    /// `blue`
    Blue,
    /// A value that this version of the schema does not know, as it came.
    Unknown(String),
}

client_runtime::string_enum! {
    Colour: open {
        "red" => Red,
        "blue" => Blue,
    }
}

// @generated from codegen/tests/golden/mocks/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `Kind` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `cat`
    Cat,
    /// `dog`
    Dog,
}

client_runtime::impl_string_enum! {
    Kind: closed {
        "cat" => Cat,
        "dog" => Dog,
    }
}

// @generated from codegen/tests/golden/prefix/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// Keeps its name: what follows starts no word.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Betamax {
    /// `short`
    Short,
    /// A value that this version of the schema does not know, as it came.
    Unknown(String),
}

client_runtime::string_enum! {
    Betamax: open {
        "short" => Short,
    }
}

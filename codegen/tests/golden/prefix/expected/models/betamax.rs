// @generated from codegen/tests/golden/prefix/input.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownValue;

/// Keeps its name: what follows starts no word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Betamax {
    /// `short`
    Short,
    /// A value that this version of the schema does not know, verbatim.
    Unknown(UnknownValue),
}

client_runtime::impl_string_enum! {
    Betamax: open {
        "short" => Short,
    }
}

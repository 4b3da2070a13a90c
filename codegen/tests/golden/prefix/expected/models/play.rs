// @generated from codegen/tests/golden/prefix/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{Chase, Nap};

/// `BetaPlay` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Play {
    /// `kind` is `BetaChase`.
    Chase(Chase),
    /// `kind` is `BetaNap`.
    Nap(Nap),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

client_runtime::impl_union! {
    Play: open, tag "kind" {
        "BetaChase" => Chase(Chase),
        "BetaNap" => Nap(Nap),
    }
}

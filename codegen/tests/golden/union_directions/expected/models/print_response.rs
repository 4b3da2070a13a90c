// @generated from codegen/tests/golden/union_directions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{Ink, State};

/// `PrintResponse` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PrintResponse {
    /// `state`.
    pub state: State,
    /// `inks`.
    pub inks: Vec<Ink>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    PrintResponse: open {
        "state" => state: required,
        "inks" => inks: required,
    }
}

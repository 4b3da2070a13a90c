// @generated from codegen/tests/golden/union_directions/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{Printed, Waiting};

/// Only received: open.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum State {
    /// `state` is `waiting`.
    Waiting(Waiting),
    /// `state` is `printed`.
    Printed(Printed),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

client_runtime::impl_union! {
    State: open, tag "state" {
        "waiting" => Waiting(Waiting),
        "printed" => Printed(Printed),
    }
}

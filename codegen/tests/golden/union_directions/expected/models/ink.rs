// @generated from codegen/tests/golden/union_directions/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{BlackInk, InkColour};

/// Sent and received: open.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Ink {
    /// `ink` is `black`.
    Black(BlackInk),
    /// `ink` is `colour`.
    Colour(InkColour),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

client_runtime::impl_union! {
    Ink: open, tag "ink" {
        "black" => Black(BlackInk),
        "colour" => Colour(InkColour),
    }
}

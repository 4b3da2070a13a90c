// @generated from codegen/tests/golden/union_discriminator/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{Round, Square};

/// Two values of `kind` select one member.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// `kind` is `circle` or `disc`.
    Curved(Round),
    /// `kind` is `square`.
    Square(Square),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

client_runtime::impl_union! {
    Shape: open, tag "kind" {
        "circle" | "disc" => Curved(Round),
        "square" => Square(Square),
    }
}

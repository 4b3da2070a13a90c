// @generated from codegen/tests/golden/rust_names/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `thing_outPart` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingOutPart {
    /// `x`.
    pub x: Option<bool>,
    /// Fields that this version of the schema does not know, kept to the letter.
    pub extra: Extra,
}

client_runtime::object! {
    ThingOutPart: open {
        "x" => x: optional,
    }
}

// @generated from codegen/tests/golden/union_directions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// Black ink
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct BlackInk {
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl BlackInk {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

client_runtime::impl_object! {
    BlackInk: open {
        "ink" => constant("black"),
    }
}

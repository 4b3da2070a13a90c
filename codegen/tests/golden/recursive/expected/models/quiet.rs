// @generated from codegen/tests/golden/recursive/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Quiet` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Quiet {
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Quiet {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

client_runtime::impl_object! {
    Quiet: open {
        "for" => constant("quiet"),
    }
}

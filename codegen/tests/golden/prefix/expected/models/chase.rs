// @generated from codegen/tests/golden/prefix/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `BetaChase` of the schema.
#[doc(alias = "BetaChase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Chase {
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Chase {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

client_runtime::impl_object! {
    Chase: open {
        "kind" => constant("BetaChase"),
    }
}

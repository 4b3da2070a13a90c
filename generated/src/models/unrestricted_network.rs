// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// The container can connect to every host.
///
/// # Examples
///
/// ```json
/// {"type": "unrestricted"}
/// ```
#[doc(alias = "BetaUnrestrictedNetwork")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct UnrestrictedNetwork {
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl UnrestrictedNetwork {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

client_runtime::impl_object! {
    UnrestrictedNetwork: open {
        "type" => constant("unrestricted"),
    }
}

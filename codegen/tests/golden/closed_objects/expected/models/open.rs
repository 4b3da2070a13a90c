// @generated from codegen/tests/golden/closed_objects/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Open` of the schema.
///
/// At least 1 member. At most 9 members.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Open {
    /// `last`.
    pub last: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    Open: open {
        "last" => last: optional,
    }
}

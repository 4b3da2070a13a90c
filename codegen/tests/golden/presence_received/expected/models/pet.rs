// @generated from codegen/tests/golden/presence_received/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// The four kinds of presence in a type that is only received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Pet {
    /// Required.
    pub id: String,
    /// Required, may be null.
    pub owner: Option<String>,
    /// Optional.
    pub nickname: Option<String>,
    /// Optional, may be null.
    pub weight: Option<i64>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    Pet: open {
        "id" => id: required,
        "owner" => owner: required,
        "nickname" => nickname: optional,
        "weight" => weight: optional_nullable,
    }
}

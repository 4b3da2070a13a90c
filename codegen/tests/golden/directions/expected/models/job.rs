// @generated from codegen/tests/golden/directions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::Plan;

/// Only received: open, without a constructor.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Job {
    /// `id`.
    pub id: String,
    /// `plan`.
    pub plan: Plan,
    /// `note`.
    pub note: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    Job: open {
        "id" => id: required,
        "plan" => plan: required,
        "note" => note: optional_nullable,
    }
}

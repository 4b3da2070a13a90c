// @generated from codegen/tests/golden/closed_objects/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{LockEmpty, Open};

/// Open all the same: what is received may grow.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Lock {
    /// `locked`.
    pub locked: bool,
    /// `history`.
    pub history: Open,
    /// `empty`.
    pub empty: Option<LockEmpty>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    Lock: open {
        "locked" => locked: required,
        "history" => history: required,
        "empty" => empty: optional,
    }
}

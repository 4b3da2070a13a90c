// @generated from codegen/tests/golden/foreign_overlay/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Problem` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Problem {
    /// `title`.
    pub title: Option<String>,
    /// `detail`.
    pub detail: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    Problem: open {
        "title" => title: optional,
        "detail" => detail: optional,
    }
}

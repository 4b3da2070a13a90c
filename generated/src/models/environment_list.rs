// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::Environment;

/// One page of a list of environments.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EnvironmentList {
    /// Environments of this page. The list can be empty even if more pages follow.
    pub data: Vec<Environment>,
    /// Cursor of the next page. If absent, `null` or `""`, this is the last page.
    pub next_page: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    EnvironmentList: open {
        "data" => data: required,
        "next_page" => next_page: optional_nullable,
    }
}

// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;
use crate::models::Environment;

/// One page of a list of environments.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentList {
    /// The environments of this page. There may be none although more pages follow.
    pub data: Vec<Environment>,
    /// The cursor of the next page. Where it is absent, `null` or `""`, the list ends.
    pub next_page: Option<String>,
    /// Fields that this version of the schema does not know, kept to the letter.
    pub extra: Extra,
}

client_runtime::impl_object! {
    EnvironmentList: open {
        "data" => data: required,
        "next_page" => next_page: optional_nullable,
    }
}

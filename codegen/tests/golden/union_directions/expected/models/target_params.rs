// @generated from codegen/tests/golden/union_directions/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::{FileParams, PaperParams};

/// Only sent: closed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TargetParams {
    /// `to` is `paper`.
    Paper(PaperParams),
    /// `to` is `file`.
    File(FileParams),
}

client_runtime::impl_union! {
    TargetParams: closed, tag "to" {
        "paper" => Paper(PaperParams),
        "file" => File(FileParams),
    }
}

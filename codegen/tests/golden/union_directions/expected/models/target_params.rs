// @generated from codegen/tests/golden/union_directions/input.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::{FileParams, PaperParams};

/// Only sent: closed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetParams {
    /// `to` is `paper`.
    Paper(PaperParams),
    /// `to` is `file`.
    File(FileParams),
}

impl TargetParams {
    /// The `PaperParams`, if it is one.
    pub fn as_paper(&self) -> Option<&PaperParams> {
        match self {
            Self::Paper(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `PaperParams`, if it is one.
    pub fn into_paper(self) -> Option<PaperParams> {
        match self {
            Self::Paper(value) => Some(value),
            _ => None,
        }
    }

    /// The `FileParams`, if it is one.
    pub fn as_file(&self) -> Option<&FileParams> {
        match self {
            Self::File(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `FileParams`, if it is one.
    pub fn into_file(self) -> Option<FileParams> {
        match self {
            Self::File(value) => Some(value),
            _ => None,
        }
    }
}

client_runtime::impl_union! {
    TargetParams: closed, tag "to" {
        "paper" => Paper(PaperParams),
        "file" => File(FileParams),
    }
}

// @generated from codegen/tests/golden/foreign_names/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{Option_, Vote};

/// `Error` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "mock", derive(Default))]
#[non_exhaustive]
pub struct Error {
    /// `vote`.
    pub vote: Option<Vote>,
    /// `list`.
    pub list: Option<Vec<Option_>>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Error {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`vote`](field@Self::vote).
    pub fn vote(mut self, vote: Vote) -> Self {
        self.vote = Some(vote);
        self
    }

    /// Sets `vote` if there is a value.
    pub fn maybe_vote(self, vote: Option<Vote>) -> Self {
        match vote {
            Some(vote) => self.vote(vote),
            None => self,
        }
    }

    /// Sets [`list`](field@Self::list).
    pub fn list(mut self, list: impl IntoIterator<Item = Option_>) -> Self {
        self.list = Some(list.into_iter().collect());
        self
    }

    /// Sets `list` if there is a value.
    pub fn maybe_list(self, list: Option<impl IntoIterator<Item = Option_>>) -> Self {
        match list {
            Some(list) => self.list(list),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Error: open {
        "vote" => vote: optional,
        "list" => list: optional,
    }
}

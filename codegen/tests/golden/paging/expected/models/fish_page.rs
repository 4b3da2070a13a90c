// @generated from codegen/tests/golden/paging/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::Fish;

/// `FishPage` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FishPage {
    /// `catch`.
    pub catch: Vec<Fish>,
    /// `more`.
    pub more: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl FishPage {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(catch: impl IntoIterator<Item = Fish>) -> Self {
        Self {
            catch: catch.into_iter().collect(),
            more: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`catch`](field@Self::catch).
    pub fn catch(mut self, catch: impl IntoIterator<Item = Fish>) -> Self {
        self.catch = catch.into_iter().collect();
        self
    }

    /// Sets [`more`](field@Self::more).
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }

    /// Sets `more` if there is a value.
    pub fn maybe_more(self, more: Option<impl Into<String>>) -> Self {
        match more {
            Some(more) => self.more(more),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    FishPage: open {
        "catch" => catch: required,
        "more" => more: optional,
    }
}

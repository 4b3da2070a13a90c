// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::Environment;

/// One page of a list of environments.
#[doc(alias = "BetaEnvironmentList")]
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

#[cfg(feature = "mock")]
impl EnvironmentList {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(data: impl IntoIterator<Item = Environment>) -> Self {
        Self {
            data: data.into_iter().collect(),
            next_page: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`data`](field@Self::data).
    pub fn data(mut self, data: impl IntoIterator<Item = Environment>) -> Self {
        self.data = data.into_iter().collect();
        self
    }

    /// Sets [`next_page`](field@Self::next_page).
    pub fn next_page(mut self, next_page: impl Into<String>) -> Self {
        self.next_page = Some(next_page.into());
        self
    }

    /// Sets `next_page` to JSON `null`.
    pub fn clear_next_page(mut self) -> Self {
        self.next_page = None;
        self.extra.mark_null("next_page");
        self
    }

    /// Sets `next_page` if there is a value.
    pub fn maybe_next_page(self, next_page: Option<impl Into<String>>) -> Self {
        match next_page {
            Some(next_page) => self.next_page(next_page),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    EnvironmentList: open {
        "data" => data: required,
        "next_page" => next_page: optional_nullable,
    }
}

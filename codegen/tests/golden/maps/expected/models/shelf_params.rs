// @generated from codegen/tests/golden/maps/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::Presence;

use crate::models::Book;

/// `ShelfParams` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct ShelfParams {
    /// `labels`.
    pub labels: Option<BTreeMap<String, Option<String>>>,
    /// `owners`.
    pub owners: Presence<BTreeMap<String, String>>,
    /// `books`.
    pub books: Option<BTreeMap<String, Option<Book>>>,
}

impl ShelfParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`labels`](field@Self::labels).
    pub fn labels<'a>(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, Option<&'a str>)>,
    ) -> Self {
        self.labels = Some(
            labels
                .into_iter()
                .map(|(key, value)| (key.into(), value.map(Into::into)))
                .collect(),
        );
        self
    }

    /// Sets `labels` if there is a value.
    pub fn maybe_labels<'a>(
        self,
        labels: Option<impl IntoIterator<Item = (impl Into<String>, Option<&'a str>)>>,
    ) -> Self {
        match labels {
            Some(labels) => self.labels(labels),
            None => self,
        }
    }

    /// Sets [`owners`](field@Self::owners).
    pub fn owners(
        mut self,
        owners: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.owners = Presence::Value(
            owners.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `owners` to JSON `null`.
    pub fn clear_owners(mut self) -> Self {
        self.owners = Presence::Null;
        self
    }

    /// Sets `owners` if there is a value.
    pub fn maybe_owners(
        self,
        owners: Option<impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>>,
    ) -> Self {
        match owners {
            Some(owners) => self.owners(owners),
            None => self,
        }
    }

    /// Sets [`books`](field@Self::books).
    pub fn books(
        mut self,
        books: impl IntoIterator<Item = (impl Into<String>, Option<Book>)>,
    ) -> Self {
        self.books = Some(
            books.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets `books` if there is a value.
    pub fn maybe_books(
        self,
        books: Option<impl IntoIterator<Item = (impl Into<String>, Option<Book>)>>,
    ) -> Self {
        match books {
            Some(books) => self.books(books),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    ShelfParams: closed {
        "labels" => labels: optional,
        "owners" => owners: presence,
        "books" => books: optional,
    }
}

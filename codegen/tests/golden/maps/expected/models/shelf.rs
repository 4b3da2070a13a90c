// @generated from codegen/tests/golden/maps/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::{Extra, RawJson};

use crate::models::{Book, Books};

/// `Shelf` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Shelf {
    /// `labels`.
    pub labels: BTreeMap<String, String>,
    /// `books`.
    pub books: Books,
    /// Any keys, any values.
    pub free: Option<BTreeMap<String, RawJson>>,
    /// `rows`.
    pub rows: Option<BTreeMap<String, Vec<i64>>>,
    /// By year, month and reader: deep enough for clippy to speak of it.
    pub loans: Option<BTreeMap<String, BTreeMap<String, BTreeMap<String, Book>>>>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Shelf {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        books: impl IntoIterator<Item = (impl Into<String>, Book)>,
    ) -> Self {
        Self {
            labels: labels
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            books: books.into_iter().map(|(key, value)| (key.into(), value)).collect(),
            free: Default::default(),
            rows: Default::default(),
            loans: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`labels`](field@Self::labels).
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = labels
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`books`](field@Self::books).
    pub fn books(
        mut self,
        books: impl IntoIterator<Item = (impl Into<String>, Book)>,
    ) -> Self {
        self.books = books.into_iter().map(|(key, value)| (key.into(), value)).collect();
        self
    }

    /// Sets [`free`](field@Self::free).
    pub fn free(
        mut self,
        free: impl IntoIterator<Item = (impl Into<String>, RawJson)>,
    ) -> Self {
        self.free = Some(
            free.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets `free` if there is a value.
    pub fn maybe_free(
        self,
        free: Option<impl IntoIterator<Item = (impl Into<String>, RawJson)>>,
    ) -> Self {
        match free {
            Some(free) => self.free(free),
            None => self,
        }
    }

    /// Sets [`rows`](field@Self::rows).
    pub fn rows(
        mut self,
        rows: impl IntoIterator<Item = (impl Into<String>, Vec<i64>)>,
    ) -> Self {
        self.rows = Some(
            rows.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets `rows` if there is a value.
    pub fn maybe_rows(
        self,
        rows: Option<impl IntoIterator<Item = (impl Into<String>, Vec<i64>)>>,
    ) -> Self {
        match rows {
            Some(rows) => self.rows(rows),
            None => self,
        }
    }

    /// Sets [`loans`](field@Self::loans).
    pub fn loans(
        mut self,
        loans: impl IntoIterator<
            Item = (impl Into<String>, BTreeMap<String, BTreeMap<String, Book>>),
        >,
    ) -> Self {
        self.loans = Some(
            loans.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets `loans` if there is a value.
    pub fn maybe_loans(
        self,
        loans: Option<
            impl IntoIterator<
                Item = (impl Into<String>, BTreeMap<String, BTreeMap<String, Book>>),
            >,
        >,
    ) -> Self {
        match loans {
            Some(loans) => self.loans(loans),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Shelf: open {
        "labels" => labels: required,
        "books" => books: required,
        "free" => free: optional,
        "rows" => rows: optional,
        "loans" => loans: optional,
    }
}

// @generated from codegen/tests/golden/any_json/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::{Extra, RawJson};

use crate::models::Anything;

/// `Memo` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Memo {
    /// Required; null is a value like any other.
    pub subject: RawJson,
    /// `body`.
    pub body: Option<RawJson>,
    /// `parts`.
    pub parts: Option<Vec<RawJson>>,
    /// `headers`.
    ///
    /// Each value: Anything.
    pub headers: Option<BTreeMap<String, RawJson>>,
    /// `through`.
    pub through: Option<Anything>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Memo {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(subject: RawJson) -> Self {
        Self {
            subject,
            body: Default::default(),
            parts: Default::default(),
            headers: Default::default(),
            through: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`subject`](field@Self::subject).
    pub fn subject(mut self, subject: RawJson) -> Self {
        self.subject = subject;
        self
    }

    /// Sets [`body`](field@Self::body).
    pub fn body(mut self, body: RawJson) -> Self {
        self.body = Some(body);
        self
    }

    /// Sets `body` if there is a value.
    pub fn maybe_body(self, body: Option<RawJson>) -> Self {
        match body {
            Some(body) => self.body(body),
            None => self,
        }
    }

    /// Sets [`parts`](field@Self::parts).
    pub fn parts(mut self, parts: impl IntoIterator<Item = RawJson>) -> Self {
        self.parts = Some(parts.into_iter().collect());
        self
    }

    /// Sets `parts` if there is a value.
    pub fn maybe_parts(self, parts: Option<impl IntoIterator<Item = RawJson>>) -> Self {
        match parts {
            Some(parts) => self.parts(parts),
            None => self,
        }
    }

    /// Sets [`headers`](field@Self::headers).
    pub fn headers(
        mut self,
        headers: impl IntoIterator<Item = (impl Into<String>, RawJson)>,
    ) -> Self {
        self.headers = Some(
            headers.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets `headers` if there is a value.
    pub fn maybe_headers(
        self,
        headers: Option<impl IntoIterator<Item = (impl Into<String>, RawJson)>>,
    ) -> Self {
        match headers {
            Some(headers) => self.headers(headers),
            None => self,
        }
    }

    /// Sets [`through`](field@Self::through).
    pub fn through(mut self, through: RawJson) -> Self {
        self.through = Some(through);
        self
    }

    /// Sets `through` if there is a value.
    pub fn maybe_through(self, through: Option<RawJson>) -> Self {
        match through {
            Some(through) => self.through(through),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Memo: open {
        "subject" => subject: required,
        "body" => body: optional,
        "parts" => parts: optional,
        "headers" => headers: optional,
        "through" => through: optional,
    }
}

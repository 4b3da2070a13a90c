// @generated from codegen/tests/golden/foreign_parameters/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `SearchPage` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct SearchPage {
    /// `limit`.
    pub limit: Option<i64>,
    /// `after`.
    pub after: Option<String>,
}

impl SearchPage {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`limit`](field@Self::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `limit` if there is a value.
    pub fn maybe_limit(self, limit: Option<i64>) -> Self {
        match limit {
            Some(limit) => self.limit(limit),
            None => self,
        }
    }

    /// Sets [`after`](field@Self::after).
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `after` if there is a value.
    pub fn maybe_after(self, after: Option<impl Into<String>>) -> Self {
        match after {
            Some(after) => self.after(after),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    SearchPage: closed {
        "limit" => limit: optional,
        "after" => after: optional,
    }
}

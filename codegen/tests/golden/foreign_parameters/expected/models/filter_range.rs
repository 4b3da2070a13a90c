// @generated from codegen/tests/golden/foreign_parameters/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `FilterRange` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct FilterRange {
    /// `from`.
    pub from: Option<i64>,
    /// `to`.
    pub to: Option<i64>,
}

impl FilterRange {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`from`](field@Self::from).
    pub fn from(mut self, from: i64) -> Self {
        self.from = Some(from);
        self
    }

    /// Sets `from` if there is a value.
    pub fn maybe_from(self, from: Option<i64>) -> Self {
        match from {
            Some(from) => self.from(from),
            None => self,
        }
    }

    /// Sets [`to`](field@Self::to).
    pub fn to(mut self, to: i64) -> Self {
        self.to = Some(to);
        self
    }

    /// Sets `to` if there is a value.
    pub fn maybe_to(self, to: Option<i64>) -> Self {
        match to {
            Some(to) => self.to(to),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    FilterRange: closed {
        "from" => from: optional,
        "to" => to: optional,
    }
}

// @generated from codegen/tests/golden/foreign_parameters/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::FilterRange;

/// `Filter` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Filter {
    /// `name`.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<FilterRange>,
}

impl Filter {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `name` if there is a value.
    pub fn maybe_name(self, name: Option<impl Into<String>>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }

    /// Sets [`range`](field@Self::range).
    pub fn range(mut self, range: FilterRange) -> Self {
        self.range = Some(range);
        self
    }

    /// Sets `range` if there is a value.
    pub fn maybe_range(self, range: Option<FilterRange>) -> Self {
        match range {
            Some(range) => self.range(range),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Filter: closed {
        "name" => name: optional,
        "range" => range: optional,
    }
}

// @generated from codegen/tests/golden/references/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// What the component says, where the reference says nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Place {
    /// `name`.
    pub name: String,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Place {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: Extra::new(),
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
}

client_runtime::impl_object! {
    Place: open {
        "name" => name: required,
    }
}

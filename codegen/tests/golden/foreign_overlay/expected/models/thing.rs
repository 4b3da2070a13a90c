// @generated from codegen/tests/golden/foreign_overlay/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `ThingDto` of the schema.
#[doc(alias = "ThingDto")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Thing {
    /// `name`.
    pub name: String,
    /// `size`.
    pub size: Option<i64>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            size: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`size`](field@Self::size).
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `size` if there is a value.
    pub fn maybe_size(self, size: Option<i64>) -> Self {
        match size {
            Some(size) => self.size(size),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Thing: open {
        "name" => name: required,
        "size" => size: optional,
    }
}

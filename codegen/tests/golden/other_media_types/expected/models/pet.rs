// @generated from codegen/tests/golden/other_media_types/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Pet` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Pet {
    /// `name`.
    pub name: Option<String>,
    /// `age`.
    pub age: Option<i64>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Pet {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `name` to JSON `null`.
    pub fn clear_name(mut self) -> Self {
        self.name = None;
        self.extra.mark_null("name");
        self
    }

    /// Sets `name` if there is a value.
    pub fn maybe_name(self, name: Option<impl Into<String>>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }

    /// Sets [`age`](field@Self::age).
    pub fn age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }

    /// Sets `age` if there is a value.
    pub fn maybe_age(self, age: Option<i64>) -> Self {
        match age {
            Some(age) => self.age(age),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Pet: open {
        "name" => name: optional_nullable,
        "age" => age: optional,
    }
}

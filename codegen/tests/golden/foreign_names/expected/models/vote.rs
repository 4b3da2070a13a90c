// @generated from codegen/tests/golden/foreign_names/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{Pet3, Value};

/// `Vote` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "mock", derive(Default))]
#[non_exhaustive]
pub struct Vote {
    /// `value`.
    pub value: Option<Value>,
    /// `pet`.
    pub pet: Option<Box<Pet3>>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Vote {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `value` if there is a value.
    pub fn maybe_value(self, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.value(value),
            None => self,
        }
    }

    /// Sets [`pet`](field@Self::pet).
    pub fn pet(mut self, pet: Vote) -> Self {
        self.pet = Some(Box::new(pet));
        self
    }

    /// Sets `pet` if there is a value.
    pub fn maybe_pet(self, pet: Option<Vote>) -> Self {
        match pet {
            Some(pet) => self.pet(pet),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Vote: open {
        "value" => value: optional,
        "pet" => pet: optional,
    }
}

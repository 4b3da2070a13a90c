// @generated from codegen/tests/golden/recursive/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{Person, Wish};

/// `Company` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Company {
    /// `with`.
    pub with: Box<Person>,
    /// `instead_of`.
    pub instead_of: Option<Box<Wish>>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Company {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(with: Person) -> Self {
        Self {
            with: Box::new(with),
            instead_of: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`with`](field@Self::with).
    pub fn with(mut self, with: Person) -> Self {
        self.with = Box::new(with);
        self
    }

    /// Sets [`instead_of`](field@Self::instead_of).
    pub fn instead_of(mut self, instead_of: impl Into<Wish>) -> Self {
        self.instead_of = Some(Box::new(instead_of.into()));
        self
    }

    /// Sets `instead_of` if there is a value.
    pub fn maybe_instead_of(self, instead_of: Option<impl Into<Wish>>) -> Self {
        match instead_of {
            Some(instead_of) => self.instead_of(instead_of),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Company: open {
        "for" => constant("company"),
        "with" => with: required,
        "instead_of" => instead_of: optional,
    }
}

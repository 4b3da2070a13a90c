// @generated from codegen/tests/golden/foreign_names/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::Extra_;
#[cfg(feature = "mock")]
use crate::models::Error;

/// `Option` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Option_ {
    /// `Some`.
    pub some: Extra_,
    /// `String`.
    pub string: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Option_ {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(some: impl IntoIterator<Item = (impl Into<String>, Error)>) -> Self {
        Self {
            some: some.into_iter().map(|(key, value)| (key.into(), value)).collect(),
            string: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`some`](field@Self::some).
    pub fn some(
        mut self,
        some: impl IntoIterator<Item = (impl Into<String>, Error)>,
    ) -> Self {
        self.some = some.into_iter().map(|(key, value)| (key.into(), value)).collect();
        self
    }

    /// Sets [`string`](field@Self::string).
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.string = Some(string.into());
        self
    }

    /// Sets `string` if there is a value.
    pub fn maybe_string(self, string: Option<impl Into<String>>) -> Self {
        match string {
            Some(string) => self.string(string),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Option_: open {
        "Some" => some: required,
        "String" => string: optional,
    }
}

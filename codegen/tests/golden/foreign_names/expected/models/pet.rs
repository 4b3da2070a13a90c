// @generated from codegen/tests/golden/foreign_names/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Pet` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "mock", derive(Default))]
#[non_exhaustive]
pub struct Pet {
    /// `name`.
    pub name: Option<String>,
    /// `extra`.
    pub extra_: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
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

    /// Sets [`extra_`](field@Self::extra_).
    pub fn extra_(mut self, extra_: impl Into<String>) -> Self {
        self.extra_ = Some(extra_.into());
        self
    }

    /// Sets `extra_` if there is a value.
    pub fn maybe_extra_(self, extra_: Option<impl Into<String>>) -> Self {
        match extra_ {
            Some(extra_) => self.extra_(extra_),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Pet: open {
        "name" => name: optional_nullable,
        "extra" => extra_: optional,
    }
}

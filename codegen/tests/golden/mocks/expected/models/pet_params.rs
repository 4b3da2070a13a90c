// @generated from codegen/tests/golden/mocks/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::Kind;

/// `PetParams` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct PetParams {
    /// `name`.
    pub name: String,
    /// `kind`.
    pub kind: Option<Kind>,
}

impl PetParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kind: Default::default(),
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`kind`](field@Self::kind).
    pub fn kind(mut self, kind: impl Into<Kind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `kind` if there is a value.
    pub fn maybe_kind(self, kind: Option<impl Into<Kind>>) -> Self {
        match kind {
            Some(kind) => self.kind(kind),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    PetParams: closed {
        "name" => name: required,
        "kind" => kind: optional,
    }
}

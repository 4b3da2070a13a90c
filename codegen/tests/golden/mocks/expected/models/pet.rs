// @generated from codegen/tests/golden/mocks/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Pet` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Pet {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `note`.
    pub note: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Pet {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            note: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`note`](field@Self::note).
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets `note` if there is a value.
    pub fn maybe_note(self, note: Option<impl Into<String>>) -> Self {
        match note {
            Some(note) => self.note(note),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Pet: open {
        "id" => id: required,
        "name" => name: required,
        "note" => note: optional,
    }
}

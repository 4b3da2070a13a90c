// @generated from codegen/tests/golden/bodies/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Presence;

/// `ThingParams` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct ThingParams {
    /// `name`.
    pub name: String,
    /// `size`.
    pub size: Option<i64>,
    /// `note`.
    pub note: Presence<String>,
    pub(crate) kind: bool,
}

impl ThingParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(name: impl Into<String>, size: Option<i64>) -> Self {
        Self {
            name: name.into(),
            size,
            note: Default::default(),
            kind: Default::default(),
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

    /// Sets `size` to JSON `null`.
    pub fn clear_size(mut self) -> Self {
        self.size = None;
        self
    }

    /// Sets [`note`](field@Self::note).
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Presence::Value(note.into());
        self
    }

    /// Sets `note` to JSON `null`.
    pub fn clear_note(mut self) -> Self {
        self.note = Presence::Null;
        self
    }

    /// Sets `note` if there is a value.
    pub fn maybe_note(self, note: Option<impl Into<String>>) -> Self {
        match note {
            Some(note) => self.note(note),
            None => self,
        }
    }

    /// `kind`.
    pub fn kind(mut self) -> Self {
        self.kind = true;
        self
    }
}

client_runtime::impl_object! {
    ThingParams: closed {
        "name" => name: required,
        "size" => size: required,
        "note" => note: presence,
        "kind" => kind: optional_constant("thing"),
    }
}

// @generated from codegen/tests/golden/bodies/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Presence;

/// `ThingParams` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct ThingParams {
    /// `name`.
    pub name: String,
    /// `size`.
    pub size: Option<i64>,
    /// `note`.
    pub note: Presence<String>,
    kind: bool,
}

impl ThingParams {
    /// What is required; the rest is not sent unless it is set.
    pub fn new(name: impl Into<String>, size: Option<i64>) -> Self {
        Self {
            name: name.into(),
            size,
            note: Default::default(),
            kind: Default::default(),
        }
    }

    /// `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// `size`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sends `size` as null.
    pub fn clear_size(mut self) -> Self {
        self.size = None;
        self
    }

    /// `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Presence::Value(note.into());
        self
    }

    /// Sends `note` as null.
    pub fn clear_note(mut self) -> Self {
        self.note = Presence::Null;
        self
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

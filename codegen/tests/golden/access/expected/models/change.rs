// @generated from codegen/tests/golden/access/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `Change` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Change {
    /// `note`.
    pub note: String,
}

impl Change {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(note: impl Into<String>) -> Self {
        Self { note: note.into() }
    }

    /// Sets [`note`](field@Self::note).
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }
}

client_runtime::impl_object! {
    Change: closed {
        "note" => note: required,
    }
}

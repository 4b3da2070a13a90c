// @generated from codegen/tests/golden/directions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::Plan;

/// Only received: open, without a constructor.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Job {
    /// `id`.
    pub id: String,
    /// `plan`.
    pub plan: Plan,
    /// `note`.
    pub note: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Job {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(id: impl Into<String>, plan: Plan) -> Self {
        Self {
            id: id.into(),
            plan,
            note: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`plan`](field@Self::plan).
    pub fn plan(mut self, plan: Plan) -> Self {
        self.plan = plan;
        self
    }

    /// Sets [`note`](field@Self::note).
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets `note` to JSON `null`.
    pub fn clear_note(mut self) -> Self {
        self.note = None;
        self.extra.mark_null("note");
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
    Job: open {
        "id" => id: required,
        "plan" => plan: required,
        "note" => note: optional_nullable,
    }
}

// @generated from codegen/tests/golden/directions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Presence;

use crate::models::Plan;

/// Only sent: closed, with a constructor and setters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct JobParams {
    /// `plan`.
    pub plan: Plan,
    /// `note`.
    pub note: Presence<String>,
}

impl JobParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(plan: Plan) -> Self {
        Self {
            plan,
            note: Default::default(),
        }
    }

    /// Sets [`plan`](field@Self::plan).
    pub fn plan(mut self, plan: Plan) -> Self {
        self.plan = plan;
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
}

client_runtime::impl_object! {
    JobParams: closed {
        "plan" => plan: required,
        "note" => note: presence,
    }
}

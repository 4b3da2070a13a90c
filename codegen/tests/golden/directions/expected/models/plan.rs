// @generated from codegen/tests/golden/directions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::PlanMode;

/// Sent and received: open, with a constructor and setters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Plan {
    /// `steps`.
    pub steps: Vec<String>,
    /// `owner`.
    pub owner: Option<String>,
    /// `mode`.
    pub mode: Option<PlanMode>,
    /// `note`.
    pub note: Option<String>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Plan {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(
        steps: impl IntoIterator<Item = impl Into<String>>,
        owner: Option<String>,
    ) -> Self {
        Self {
            steps: steps.into_iter().map(Into::into).collect(),
            owner,
            mode: Default::default(),
            note: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`steps`](field@Self::steps).
    pub fn steps(mut self, steps: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.steps = steps.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`owner`](field@Self::owner).
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Sets `owner` to JSON `null`.
    pub fn clear_owner(mut self) -> Self {
        self.owner = None;
        self
    }

    /// Sets [`mode`](field@Self::mode).
    pub fn mode(mut self, mode: impl Into<PlanMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets `mode` if there is a value.
    pub fn maybe_mode(self, mode: Option<impl Into<PlanMode>>) -> Self {
        match mode {
            Some(mode) => self.mode(mode),
            None => self,
        }
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
    Plan: open {
        "steps" => steps: required,
        "owner" => owner: required,
        "mode" => mode: optional,
        "note" => note: optional_nullable,
    }
}

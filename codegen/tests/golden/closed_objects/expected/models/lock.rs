// @generated from codegen/tests/golden/closed_objects/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{LockEmpty, Open};

/// Open all the same: what is received may grow.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Lock {
    /// `locked`.
    pub locked: bool,
    /// `history`.
    pub history: Open,
    /// `empty`.
    pub empty: Option<LockEmpty>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Lock {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(locked: bool, history: Open) -> Self {
        Self {
            locked,
            history,
            empty: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`locked`](field@Self::locked).
    pub fn locked(mut self, locked: bool) -> Self {
        self.locked = locked;
        self
    }

    /// Sets [`history`](field@Self::history).
    pub fn history(mut self, history: Open) -> Self {
        self.history = history;
        self
    }

    /// Sets [`empty`](field@Self::empty).
    pub fn empty(mut self, empty: LockEmpty) -> Self {
        self.empty = Some(empty);
        self
    }

    /// Sets `empty` if there is a value.
    pub fn maybe_empty(self, empty: Option<LockEmpty>) -> Self {
        match empty {
            Some(empty) => self.empty(empty),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Lock: open {
        "locked" => locked: required,
        "history" => history: required,
        "empty" => empty: optional,
    }
}

// @generated from codegen/tests/golden/union_directions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::{Ink, TargetParams};

/// `PrintParams` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct PrintParams {
    /// `target`.
    pub target: TargetParams,
    /// `ink`.
    pub ink: Option<Ink>,
}

impl PrintParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(target: impl Into<TargetParams>) -> Self {
        Self {
            target: target.into(),
            ink: Default::default(),
        }
    }

    /// Sets [`target`](field@Self::target).
    pub fn target(mut self, target: impl Into<TargetParams>) -> Self {
        self.target = target.into();
        self
    }

    /// Sets [`ink`](field@Self::ink).
    pub fn ink(mut self, ink: impl Into<Ink>) -> Self {
        self.ink = Some(ink.into());
        self
    }

    /// Sets `ink` if there is a value.
    pub fn maybe_ink(self, ink: Option<impl Into<Ink>>) -> Self {
        match ink {
            Some(ink) => self.ink(ink),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    PrintParams: closed {
        "target" => target: required,
        "ink" => ink: optional,
    }
}

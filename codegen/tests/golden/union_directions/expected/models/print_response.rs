// @generated from codegen/tests/golden/union_directions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::{Ink, State};

/// `PrintResponse` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PrintResponse {
    /// `state`.
    pub state: State,
    /// `inks`.
    pub inks: Vec<Ink>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl PrintResponse {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(
        state: impl Into<State>,
        inks: impl IntoIterator<Item = impl Into<Ink>>,
    ) -> Self {
        Self {
            state: state.into(),
            inks: inks.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }

    /// Sets [`state`](field@Self::state).
    pub fn state(mut self, state: impl Into<State>) -> Self {
        self.state = state.into();
        self
    }

    /// Sets [`inks`](field@Self::inks).
    pub fn inks(mut self, inks: impl IntoIterator<Item = impl Into<Ink>>) -> Self {
        self.inks = inks.into_iter().map(Into::into).collect();
        self
    }
}

client_runtime::impl_object! {
    PrintResponse: open {
        "state" => state: required,
        "inks" => inks: required,
    }
}

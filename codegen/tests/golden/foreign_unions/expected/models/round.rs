// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::RoundKind;

/// `Round` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Round {
    /// `kind`.
    pub kind: Option<RoundKind>,
    /// `radius`.
    pub radius: Option<i64>,
}

impl Round {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`kind`](field@Self::kind).
    pub fn kind(mut self, kind: impl Into<RoundKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `kind` if there is a value.
    pub fn maybe_kind(self, kind: Option<impl Into<RoundKind>>) -> Self {
        match kind {
            Some(kind) => self.kind(kind),
            None => self,
        }
    }

    /// Sets [`radius`](field@Self::radius).
    pub fn radius(mut self, radius: i64) -> Self {
        self.radius = Some(radius);
        self
    }

    /// Sets `radius` if there is a value.
    pub fn maybe_radius(self, radius: Option<i64>) -> Self {
        match radius {
            Some(radius) => self.radius(radius),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Round: closed {
        "kind" => kind: optional,
        "radius" => radius: optional,
    }
}

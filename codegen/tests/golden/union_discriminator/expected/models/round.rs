// @generated from codegen/tests/golden/union_discriminator/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Extra, Number};

use crate::models::RoundKind;

/// `Round` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Round {
    /// `kind`.
    pub kind: RoundKind,
    /// `radius`.
    pub radius: Number,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Round {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(kind: impl Into<RoundKind>, radius: impl Into<Number>) -> Self {
        Self {
            kind: kind.into(),
            radius: radius.into(),
            extra: Extra::new(),
        }
    }

    /// Sets [`kind`](field@Self::kind).
    pub fn kind(mut self, kind: impl Into<RoundKind>) -> Self {
        self.kind = kind.into();
        self
    }

    /// Sets [`radius`](field@Self::radius).
    pub fn radius(mut self, radius: impl Into<Number>) -> Self {
        self.radius = radius.into();
        self
    }
}

client_runtime::impl_object! {
    Round: open {
        "kind" => kind: required,
        "radius" => radius: required,
    }
}

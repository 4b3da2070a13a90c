// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::SquareKind;

/// `Square` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Square {
    /// `kind`.
    pub kind: Option<SquareKind>,
    /// `side`.
    pub side: Option<i64>,
}

impl Square {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`kind`](field@Self::kind).
    pub fn kind(mut self, kind: impl Into<SquareKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `kind` if there is a value.
    pub fn maybe_kind(self, kind: Option<impl Into<SquareKind>>) -> Self {
        match kind {
            Some(kind) => self.kind(kind),
            None => self,
        }
    }

    /// Sets [`side`](field@Self::side).
    pub fn side(mut self, side: i64) -> Self {
        self.side = Some(side);
        self
    }

    /// Sets `side` if there is a value.
    pub fn maybe_side(self, side: Option<i64>) -> Self {
        match side {
            Some(side) => self.side(side),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Square: closed {
        "kind" => kind: optional,
        "side" => side: optional,
    }
}

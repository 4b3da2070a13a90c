// @generated from codegen/tests/golden/inline/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::PlaceOrderParamsLinesItem;

/// `PlaceOrderParams` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct PlaceOrderParams {
    /// `lines`.
    pub lines: Vec<PlaceOrderParamsLinesItem>,
}

impl PlaceOrderParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(lines: impl IntoIterator<Item = PlaceOrderParamsLinesItem>) -> Self {
        Self {
            lines: lines.into_iter().collect(),
        }
    }

    /// Sets [`lines`](field@Self::lines).
    pub fn lines(
        mut self,
        lines: impl IntoIterator<Item = PlaceOrderParamsLinesItem>,
    ) -> Self {
        self.lines = lines.into_iter().collect();
        self
    }
}

client_runtime::impl_object! {
    PlaceOrderParams: closed {
        "lines" => lines: required,
    }
}

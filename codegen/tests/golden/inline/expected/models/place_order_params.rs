// @generated from codegen/tests/golden/inline/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::PlaceOrderParamsLinesItem;

/// `PlaceOrderParams` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct PlaceOrderParams {
    /// `lines`.
    pub lines: Vec<PlaceOrderParamsLinesItem>,
}

impl PlaceOrderParams {
    /// What is required; the rest is not sent unless it is set.
    pub fn new(lines: impl IntoIterator<Item = PlaceOrderParamsLinesItem>) -> Self {
        Self {
            lines: lines.into_iter().collect(),
        }
    }

    /// `lines`.
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

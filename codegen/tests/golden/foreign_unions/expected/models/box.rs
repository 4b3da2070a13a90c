// @generated from codegen/tests/golden/foreign_unions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Number;

/// Box
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Box_ {
    /// `width`.
    pub width: Number,
}

impl Box_ {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(width: impl Into<Number>) -> Self {
        Self { width: width.into() }
    }

    /// Sets [`width`](field@Self::width).
    pub fn width(mut self, width: impl Into<Number>) -> Self {
        self.width = width.into();
        self
    }
}

client_runtime::impl_object! {
    Box_: closed {
        "width" => width: required,
    }
}

// @generated from codegen/tests/golden/components/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

/// `PaintParams` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct PaintParams {
    /// `colour`.
    pub colour: String,
}

impl PaintParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(colour: impl Into<String>) -> Self {
        Self { colour: colour.into() }
    }

    /// Sets [`colour`](field@Self::colour).
    pub fn colour(mut self, colour: impl Into<String>) -> Self {
        self.colour = colour.into();
        self
    }
}

client_runtime::impl_object! {
    PaintParams: closed {
        "colour" => colour: required,
    }
}

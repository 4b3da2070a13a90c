// @generated from codegen/tests/golden/components/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Boat` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Boat {
    /// `colour`.
    pub colour: String,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Boat {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(colour: impl Into<String>) -> Self {
        Self {
            colour: colour.into(),
            extra: Extra::new(),
        }
    }

    /// Sets [`colour`](field@Self::colour).
    pub fn colour(mut self, colour: impl Into<String>) -> Self {
        self.colour = colour.into();
        self
    }
}

client_runtime::impl_object! {
    Boat: open {
        "colour" => colour: required,
    }
}

// @generated from codegen/tests/golden/event_streams/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Chapter` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Chapter {
    /// `number`.
    pub number: i64,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Chapter {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(number: i64) -> Self {
        Self {
            number,
            extra: Extra::new(),
        }
    }

    /// Sets [`number`](field@Self::number).
    pub fn number(mut self, number: i64) -> Self {
        self.number = number;
        self
    }
}

client_runtime::impl_object! {
    Chapter: open {
        "type" => constant("chapter"),
        "number" => number: required,
    }
}

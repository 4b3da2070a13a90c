// @generated from codegen/tests/golden/union_directions/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Waiting` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Waiting {
    /// `before`.
    pub before: i64,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Waiting {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(before: i64) -> Self {
        Self {
            before,
            extra: Extra::new(),
        }
    }

    /// Sets [`before`](field@Self::before).
    pub fn before(mut self, before: i64) -> Self {
        self.before = before;
        self
    }
}

client_runtime::impl_object! {
    Waiting: open {
        "state" => constant("waiting"),
        "before" => before: required,
    }
}

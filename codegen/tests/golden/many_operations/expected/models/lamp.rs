// @generated from codegen/tests/golden/many_operations/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Lamp` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Lamp {
    /// `id`.
    pub id: String,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Lamp {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
}

client_runtime::impl_object! {
    Lamp: open {
        "id" => id: required,
    }
}

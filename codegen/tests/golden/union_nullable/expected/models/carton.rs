// @generated from codegen/tests/golden/union_nullable/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Box` of the schema.
#[doc(alias = "Box")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Carton {
    /// `height`.
    pub height: Option<i64>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl Carton {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`height`](field@Self::height).
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `height` if there is a value.
    pub fn maybe_height(self, height: Option<i64>) -> Self {
        match height {
            Some(height) => self.height(height),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Carton: open {
        "type" => constant("Box"),
        "height" => height: optional,
    }
}

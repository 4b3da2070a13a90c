// @generated from codegen/tests/golden/references/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `odd/name~here` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct OddNameHere {
    /// `x`.
    pub x: Option<bool>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl OddNameHere {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`x`](field@Self::x).
    pub fn x(mut self, x: bool) -> Self {
        self.x = Some(x);
        self
    }

    /// Sets `x` if there is a value.
    pub fn maybe_x(self, x: Option<bool>) -> Self {
        match x {
            Some(x) => self.x(x),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    OddNameHere: open {
        "x" => x: optional,
    }
}

// @generated from codegen/tests/golden/rust_names/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `ThingPart` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "mock", derive(Default))]
#[non_exhaustive]
pub struct ThingPart {
    /// `x`.
    pub x: Option<bool>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl ThingPart {
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
    ThingPart: open {
        "x" => x: optional,
    }
}

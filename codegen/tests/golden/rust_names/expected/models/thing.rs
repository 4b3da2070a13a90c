// @generated from codegen/tests/golden/rust_names/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

use crate::models::ThingPart;

/// `thing_out` of the schema.
#[doc(alias = "thing_out")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "mock", derive(Default))]
#[non_exhaustive]
pub struct Thing {
    /// `sub`.
    pub part: Option<ThingPart>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`part`](field@Self::part).
    pub fn part(mut self, part: ThingPart) -> Self {
        self.part = Some(part);
        self
    }

    /// Sets `part` if there is a value.
    pub fn maybe_part(self, part: Option<ThingPart>) -> Self {
        match part {
            Some(part) => self.part(part),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Thing: open {
        "sub" => part: optional,
    }
}

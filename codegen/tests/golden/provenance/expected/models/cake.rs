// @generated from codegen/tests/golden/provenance/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `Cake` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "mock", derive(Default))]
#[non_exhaustive]
pub struct Cake {
    /// `crumbs`.
    pub crumbs: Option<i64>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl Cake {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`crumbs`](field@Self::crumbs).
    pub fn crumbs(mut self, crumbs: i64) -> Self {
        self.crumbs = Some(crumbs);
        self
    }

    /// Sets `crumbs` if there is a value.
    pub fn maybe_crumbs(self, crumbs: Option<i64>) -> Self {
        match crumbs {
            Some(crumbs) => self.crumbs(crumbs),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    Cake: open {
        "crumbs" => crumbs: optional,
    }
}

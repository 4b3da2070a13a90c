// @generated from codegen/tests/golden/additional_properties/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::Extra;

use crate::models::CrateAdditionalProperty;

/// What is in it has a type of its own.
#[doc(alias = "Box")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Crate {
    pub(crate) kind: bool,
    /// The members that have no field of their own, by their names.
    pub additional_properties: BTreeMap<String, CrateAdditionalProperty>,
    /// Fields whose values are of another type than those of
    /// [`additional_properties`](field@Self::additional_properties), verbatim.
    pub extra: Extra,
}

impl Crate {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// `kind`.
    pub fn kind(mut self) -> Self {
        self.kind = true;
        self
    }

    /// Sets [`additional_properties`](field@Self::additional_properties).
    pub fn additional_properties(
        mut self,
        additional_properties: impl IntoIterator<
            Item = (impl Into<String>, CrateAdditionalProperty),
        >,
    ) -> Self {
        self.additional_properties = additional_properties
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
}

client_runtime::impl_object! {
    Crate: open, rest additional_properties {
        "kind" => kind: optional_constant("box"),
    }
}

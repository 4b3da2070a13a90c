// @generated from codegen/tests/golden/additional_properties/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::Extra;

/// In both directions, and of itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct Tree {
    /// `additional_properties`.
    pub has_more: Option<bool>,
    /// The members that have no field of their own, by their names.
    pub additional_properties: BTreeMap<String, Option<Tree>>,
    /// Fields whose values are of another type than those of
    /// [`additional_properties`](field@Self::additional_properties), verbatim.
    pub extra: Extra,
}

impl Tree {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`has_more`](field@Self::has_more).
    pub fn has_more(mut self, has_more: bool) -> Self {
        self.has_more = Some(has_more);
        self
    }

    /// Sets `has_more` if there is a value.
    pub fn maybe_has_more(self, has_more: Option<bool>) -> Self {
        match has_more {
            Some(has_more) => self.has_more(has_more),
            None => self,
        }
    }

    /// Sets [`additional_properties`](field@Self::additional_properties).
    pub fn additional_properties(
        mut self,
        additional_properties: impl IntoIterator<
            Item = (impl Into<String>, Option<Tree>),
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
    Tree: open, rest additional_properties {
        "additional_properties" => has_more: optional,
    }
}

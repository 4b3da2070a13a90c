// @generated from codegen/tests/golden/additional_properties/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `CrateAdditionalProperty` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct CrateAdditionalProperty {
    /// `weight`.
    pub weight: i64,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

impl CrateAdditionalProperty {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(weight: i64) -> Self {
        Self {
            weight,
            extra: Extra::new(),
        }
    }

    /// Sets [`weight`](field@Self::weight).
    pub fn weight(mut self, weight: i64) -> Self {
        self.weight = weight;
        self
    }
}

client_runtime::impl_object! {
    CrateAdditionalProperty: open {
        "weight" => weight: required,
    }
}

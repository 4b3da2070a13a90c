// @generated from codegen/tests/golden/inline/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::Extra;

use crate::models::{PlaceOrderResponseParcelsValue, PlaceOrderResponseState};

/// `PlaceOrderResponse` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PlaceOrderResponse {
    /// `state`.
    pub state: PlaceOrderResponseState,
    /// `parcels`.
    pub parcels: Option<BTreeMap<String, PlaceOrderResponseParcelsValue>>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl PlaceOrderResponse {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(state: impl Into<PlaceOrderResponseState>) -> Self {
        Self {
            state: state.into(),
            parcels: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`state`](field@Self::state).
    pub fn state(mut self, state: impl Into<PlaceOrderResponseState>) -> Self {
        self.state = state.into();
        self
    }

    /// Sets [`parcels`](field@Self::parcels).
    pub fn parcels(
        mut self,
        parcels: impl IntoIterator<
            Item = (impl Into<String>, PlaceOrderResponseParcelsValue),
        >,
    ) -> Self {
        self.parcels = Some(
            parcels.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets `parcels` if there is a value.
    pub fn maybe_parcels(
        self,
        parcels: Option<
            impl IntoIterator<Item = (impl Into<String>, PlaceOrderResponseParcelsValue)>,
        >,
    ) -> Self {
        match parcels {
            Some(parcels) => self.parcels(parcels),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    PlaceOrderResponse: open {
        "state" => state: required,
        "parcels" => parcels: optional,
    }
}

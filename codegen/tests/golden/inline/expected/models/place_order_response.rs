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

client_runtime::impl_object! {
    PlaceOrderResponse: open {
        "state" => state: required,
        "parcels" => parcels: optional,
    }
}

// @generated from codegen/tests/golden/inline/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `PlaceOrderResponseParcelsValue` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PlaceOrderResponseParcelsValue {
    /// `sent`.
    pub sent: Option<bool>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    PlaceOrderResponseParcelsValue: open {
        "sent" => sent: optional,
    }
}

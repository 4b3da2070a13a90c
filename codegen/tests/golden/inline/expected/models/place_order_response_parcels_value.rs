// @generated from codegen/tests/golden/inline/input.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::Extra;

/// `PlaceOrderResponseParcelsValue` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "mock", derive(Default))]
#[non_exhaustive]
pub struct PlaceOrderResponseParcelsValue {
    /// `sent`.
    pub sent: Option<bool>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

#[cfg(feature = "mock")]
impl PlaceOrderResponseParcelsValue {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`sent`](field@Self::sent).
    pub fn sent(mut self, sent: bool) -> Self {
        self.sent = Some(sent);
        self
    }

    /// Sets `sent` if there is a value.
    pub fn maybe_sent(self, sent: Option<bool>) -> Self {
        match sent {
            Some(sent) => self.sent(sent),
            None => self,
        }
    }
}

client_runtime::impl_object! {
    PlaceOrderResponseParcelsValue: open {
        "sent" => sent: optional,
    }
}

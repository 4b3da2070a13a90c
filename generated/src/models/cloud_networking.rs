// @generated from schema/environments.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{LimitedNetwork, UnrestrictedNetwork};

/// Network access of a container.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CloudNetworking {
    /// `type` is `unrestricted`.
    Unrestricted(UnrestrictedNetwork),
    /// `type` is `limited`.
    Limited(LimitedNetwork),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

client_runtime::impl_union! {
    CloudNetworking: open, tag "type" {
        "unrestricted" => Unrestricted(UnrestrictedNetwork),
        "limited" => Limited(LimitedNetwork),
    }
}

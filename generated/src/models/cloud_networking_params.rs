// @generated from schema/environments.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::{LimitedNetworkParams, UnrestrictedNetwork};

/// Requested network access of a container.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CloudNetworkingParams {
    /// `type` is `unrestricted`.
    Unrestricted(UnrestrictedNetwork),
    /// `type` is `limited`.
    Limited(LimitedNetworkParams),
}

client_runtime::impl_union! {
    CloudNetworkingParams: closed, tag "type" {
        "unrestricted" => Unrestricted(UnrestrictedNetwork),
        "limited" => Limited(LimitedNetworkParams),
    }
}

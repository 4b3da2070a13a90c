// @generated from schema/environments.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::{LimitedNetworkParams, UnrestrictedNetwork};

/// What a container may reach over the network, as it is asked for.
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

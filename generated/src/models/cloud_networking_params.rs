// @generated from schema/environments.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::{LimitedNetworkParams, UnrestrictedNetwork};

/// Requested network access of a container.
#[doc(alias = "BetaCloudNetworkingParams")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudNetworkingParams {
    /// `type` is `unrestricted`.
    Unrestricted(UnrestrictedNetwork),
    /// `type` is `limited`.
    Limited(LimitedNetworkParams),
}

impl CloudNetworkingParams {
    /// The `UnrestrictedNetwork`, if it is one.
    pub fn as_unrestricted(&self) -> Option<&UnrestrictedNetwork> {
        match self {
            Self::Unrestricted(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `UnrestrictedNetwork`, if it is one.
    pub fn into_unrestricted(self) -> Option<UnrestrictedNetwork> {
        match self {
            Self::Unrestricted(value) => Some(value),
            _ => None,
        }
    }

    /// The `LimitedNetworkParams`, if it is one.
    pub fn as_limited(&self) -> Option<&LimitedNetworkParams> {
        match self {
            Self::Limited(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `LimitedNetworkParams`, if it is one.
    pub fn into_limited(self) -> Option<LimitedNetworkParams> {
        match self {
            Self::Limited(value) => Some(value),
            _ => None,
        }
    }
}

client_runtime::impl_union! {
    CloudNetworkingParams: closed, tag "type" {
        "unrestricted" => Unrestricted(UnrestrictedNetwork),
        "limited" => Limited(LimitedNetworkParams),
    }
}

// @generated from schema/environments.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{LimitedNetwork, UnrestrictedNetwork};

/// Network access of a container.
#[doc(alias = "BetaCloudNetworking")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudNetworking {
    /// `type` is `unrestricted`.
    Unrestricted(UnrestrictedNetwork),
    /// `type` is `limited`.
    Limited(LimitedNetwork),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

impl CloudNetworking {
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

    /// The `LimitedNetwork`, if it is one.
    pub fn as_limited(&self) -> Option<&LimitedNetwork> {
        match self {
            Self::Limited(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `LimitedNetwork`, if it is one.
    pub fn into_limited(self) -> Option<LimitedNetwork> {
        match self {
            Self::Limited(value) => Some(value),
            _ => None,
        }
    }

    /// Whether it is a variant that this version of the schema does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

client_runtime::impl_union! {
    CloudNetworking: open, tag "type" {
        "unrestricted" => Unrestricted(UnrestrictedNetwork),
        "limited" => Limited(LimitedNetwork),
    }
}

impl client_runtime::codec::Carry<crate::models::CloudNetworkingParams>
for CloudNetworking {
    fn carry(
        &self,
        left: &mut client_runtime::codec::LeftOut,
    ) -> Option<crate::models::CloudNetworkingParams> {
        match self {
            Self::Unrestricted(value) => {
                client_runtime::codec::same(value, left)
                    .map(crate::models::CloudNetworkingParams::Unrestricted)
            }
            Self::Limited(value) => {
                client_runtime::codec::Carry::carry(value, left)
                    .map(crate::models::CloudNetworkingParams::Limited)
            }
            Self::Unknown(unknown) => left.variant(unknown.tag()),
        }
    }
}

client_runtime::impl_carried!(CloudNetworking => crate::models::CloudNetworkingParams);

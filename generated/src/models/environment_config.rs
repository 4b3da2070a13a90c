// @generated from schema/environments.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{CloudConfig, SelfHostedConfig};

/// Where an environment runs.
#[doc(alias = "BetaEnvironmentConfig")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnvironmentConfig {
    /// `type` is `cloud`.
    Cloud(CloudConfig),
    /// `type` is `self_hosted`.
    SelfHosted(SelfHostedConfig),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

impl EnvironmentConfig {
    /// The `CloudConfig`, if it is one.
    pub fn as_cloud(&self) -> Option<&CloudConfig> {
        match self {
            Self::Cloud(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `CloudConfig`, if it is one.
    pub fn into_cloud(self) -> Option<CloudConfig> {
        match self {
            Self::Cloud(value) => Some(value),
            _ => None,
        }
    }

    /// The `SelfHostedConfig`, if it is one.
    pub fn as_self_hosted(&self) -> Option<&SelfHostedConfig> {
        match self {
            Self::SelfHosted(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `SelfHostedConfig`, if it is one.
    pub fn into_self_hosted(self) -> Option<SelfHostedConfig> {
        match self {
            Self::SelfHosted(value) => Some(value),
            _ => None,
        }
    }

    /// Whether it is a variant that this version of the schema does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

client_runtime::impl_union! {
    EnvironmentConfig: open, tag "type" {
        "cloud" => Cloud(CloudConfig),
        "self_hosted" => SelfHosted(SelfHostedConfig),
    }
}

impl client_runtime::codec::Carry<crate::models::EnvironmentConfigParams>
for EnvironmentConfig {
    fn carry(
        &self,
        left: &mut client_runtime::codec::LeftOut,
    ) -> Option<crate::models::EnvironmentConfigParams> {
        match self {
            Self::Cloud(value) => {
                client_runtime::codec::Carry::carry(value, left)
                    .map(crate::models::EnvironmentConfigParams::Cloud)
            }
            Self::SelfHosted(value) => {
                client_runtime::codec::Carry::carry(value, left)
                    .map(crate::models::EnvironmentConfigParams::SelfHosted)
            }
            Self::Unknown(unknown) => left.variant(unknown.tag()),
        }
    }
}

client_runtime::impl_carried!(EnvironmentConfig => crate::models::EnvironmentConfigParams);

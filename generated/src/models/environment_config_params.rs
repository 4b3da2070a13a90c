// @generated from schema/environments.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::{CloudConfigParams, SelfHostedConfigParams};

/// Requested configuration of an environment.
#[doc(alias = "BetaEnvironmentConfigParams")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnvironmentConfigParams {
    /// `type` is `cloud`.
    Cloud(CloudConfigParams),
    /// `type` is `self_hosted`.
    SelfHosted(SelfHostedConfigParams),
}

impl EnvironmentConfigParams {
    /// The `CloudConfigParams`, if it is one.
    pub fn as_cloud(&self) -> Option<&CloudConfigParams> {
        match self {
            Self::Cloud(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `CloudConfigParams`, if it is one.
    pub fn into_cloud(self) -> Option<CloudConfigParams> {
        match self {
            Self::Cloud(value) => Some(value),
            _ => None,
        }
    }

    /// The `SelfHostedConfigParams`, if it is one.
    pub fn as_self_hosted(&self) -> Option<&SelfHostedConfigParams> {
        match self {
            Self::SelfHosted(value) => Some(value),
            _ => None,
        }
    }

    /// Takes the `SelfHostedConfigParams`, if it is one.
    pub fn into_self_hosted(self) -> Option<SelfHostedConfigParams> {
        match self {
            Self::SelfHosted(value) => Some(value),
            _ => None,
        }
    }
}

client_runtime::impl_union! {
    EnvironmentConfigParams: closed, tag "type" {
        "cloud" => Cloud(CloudConfigParams),
        "self_hosted" => SelfHosted(SelfHostedConfigParams),
    }
}

// @generated from schema/environments.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownVariant;

use crate::models::{CloudConfig, SelfHostedConfig};

/// Where an environment runs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EnvironmentConfig {
    /// `type` is `cloud`.
    Cloud(CloudConfig),
    /// `type` is `self_hosted`.
    SelfHosted(SelfHostedConfig),
    /// A variant that this version of the schema does not know, verbatim.
    Unknown(UnknownVariant),
}

client_runtime::impl_union! {
    EnvironmentConfig: open, tag "type" {
        "cloud" => Cloud(CloudConfig),
        "self_hosted" => SelfHosted(SelfHostedConfig),
    }
}

// @generated from schema/environments.json by codegen/src/emit/union.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use crate::models::{CloudConfigParams, SelfHostedConfigParams};

/// Requested configuration of an environment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EnvironmentConfigParams {
    /// `type` is `cloud`.
    Cloud(CloudConfigParams),
    /// `type` is `self_hosted`.
    SelfHosted(SelfHostedConfigParams),
}

client_runtime::impl_union! {
    EnvironmentConfigParams: closed, tag "type" {
        "cloud" => Cloud(CloudConfigParams),
        "self_hosted" => SelfHosted(SelfHostedConfigParams),
    }
}

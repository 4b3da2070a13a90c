// @generated from schema/environments.json by codegen/src/emit/library.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

//! The schema's types: one file each.

mod anthropic_beta;
mod cloud_config;
mod cloud_config_params;
mod cloud_networking;
mod cloud_networking_params;
mod environment;
mod environment_config;
mod environment_config_params;
mod environment_create_params;
mod environment_delete_response;
mod environment_list;
mod environment_scope;
mod environment_update_params;
mod error_object;
mod error_response;
mod error_type;
mod limited_network;
mod limited_network_params;
mod packages;
mod packages_params;
mod self_hosted_config;
mod self_hosted_config_params;
mod unrestricted_network;

pub use anthropic_beta::AnthropicBeta;
pub use cloud_config::CloudConfig;
pub use cloud_config_params::CloudConfigParams;
pub use cloud_networking::CloudNetworking;
pub use cloud_networking_params::CloudNetworkingParams;
pub use environment::Environment;
pub use environment_config::EnvironmentConfig;
pub use environment_config_params::EnvironmentConfigParams;
pub use environment_create_params::EnvironmentCreateParams;
pub use environment_delete_response::EnvironmentDeleteResponse;
pub use environment_list::EnvironmentList;
pub use environment_scope::EnvironmentScope;
pub use environment_update_params::EnvironmentUpdateParams;
pub use error_object::ErrorObject;
pub use error_response::ErrorResponse;
pub use error_type::ErrorType;
pub use limited_network::LimitedNetwork;
pub use limited_network_params::LimitedNetworkParams;
pub use packages::Packages;
pub use packages_params::PackagesParams;
pub use self_hosted_config::SelfHostedConfig;
pub use self_hosted_config_params::SelfHostedConfigParams;
pub use unrestricted_network::UnrestrictedNetwork;

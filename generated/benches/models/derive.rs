//! The received types as a person would write them with serde derive and internal tags. They lose what they do not know; that is what the comparison is about.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// An environment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Environment {
    pub id: String,
    pub archived_at: Option<String>,
    pub config: EnvironmentConfig,
    pub created_at: String,
    pub description: Option<String>,
    pub metadata: BTreeMap<String, String>,
    pub name: String,
    #[serde(rename = "type")]
    pub kind: EnvironmentType,
    pub updated_at: String,
    pub scope: Option<EnvironmentScope>,
}

/// A constant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum EnvironmentType {
    #[serde(rename = "environment")]
    Environment,
}

/// An enum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EnvironmentScope {
    Organization,
    Account,
}

/// A union.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum EnvironmentConfig {
    Cloud(CloudConfig),
    SelfHosted(SelfHostedConfig),
}

/// A variant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CloudConfig {
    pub networking: CloudNetworking,
    pub packages: Packages,
}

/// A variant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SelfHostedConfig {}

/// A union.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum CloudNetworking {
    Unrestricted(UnrestrictedNetwork),
    Limited(LimitedNetwork),
}

/// A variant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnrestrictedNetwork {}

/// A variant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LimitedNetwork {
    pub allow_mcp_servers: bool,
    pub allow_package_managers: bool,
    pub allowed_hosts: Vec<String>,
}

/// Lists of packages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Packages {
    pub apt: Vec<String>,
    pub cargo: Vec<String>,
    pub gem: Vec<String>,
    pub go: Vec<String>,
    pub npm: Vec<String>,
    pub pip: Vec<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<PackagesType>,
}

/// A constant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum PackagesType {
    #[serde(rename = "packages")]
    Packages,
}

/// A page of environments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnvironmentList {
    pub data: Vec<Environment>,
    pub next_page: Option<String>,
}

// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::{Extra, Timestamp};

use crate::models::{EnvironmentConfig, EnvironmentScope};

/// An environment. Cloud and self-hosted environments differ only in `config`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Environment {
    /// Unique identifier of the environment, for example `env_011CZkZ9X2dpNyB7HsEFoRfW`.
    pub id: String,
    /// Time when the environment was archived; `null` if it is not archived.
    pub archived_at: Option<Timestamp>,
    /// Where the environment runs: in Anthropic's cloud or on your own machines.
    pub config: EnvironmentConfig,
    /// Time when the environment was created.
    pub created_at: Timestamp,
    /// Description of the environment, if it has one.
    pub description: Option<String>,
    /// Key-value pairs that users attached to the environment.
    pub metadata: BTreeMap<String, String>,
    /// Human-readable name of the environment.
    pub name: String,
    /// Time of the last update.
    pub updated_at: Timestamp,
    /// Who can see the environment.
    pub scope: Option<EnvironmentScope>,
    /// Fields that this version of the schema does not know, verbatim.
    pub extra: Extra,
}

client_runtime::impl_object! {
    Environment: open {
        "id" => id: required,
        "archived_at" => archived_at: required,
        "config" => config: required,
        "created_at" => created_at: required,
        "description" => description: optional_nullable,
        "metadata" => metadata: required,
        "name" => name: required,
        "type" => constant("environment"),
        "updated_at" => updated_at: required,
        "scope" => scope: optional_nullable,
    }
}

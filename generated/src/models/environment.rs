// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;
use client_runtime::{Extra, Timestamp};
use crate::models::{EnvironmentConfig, EnvironmentScope};

/// An environment: cloud and self-hosted ones have the same shape, apart from `config`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Environment {
    /// By which the environment is addressed, for example `env_011CZkZ9X2dpNyB7HsEFoRfW`.
    pub id: String,
    /// When the environment was archived; `null` while it is not.
    pub archived_at: Option<Timestamp>,
    /// Where the environment runs: in Anthropic's cloud or on machines of your own.
    pub config: EnvironmentConfig,
    /// When the environment was created.
    pub created_at: Timestamp,
    /// The free text that was given with the environment, if there is any.
    pub description: Option<String>,
    /// Keys and values that users gave the environment.
    pub metadata: BTreeMap<String, String>,
    /// What people call the environment.
    pub name: String,
    /// When the environment was last changed.
    pub updated_at: Timestamp,
    /// Who can see the environment.
    pub scope: Option<EnvironmentScope>,
    /// Fields that this version of the schema does not know, kept to the letter.
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

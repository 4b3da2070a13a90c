// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::{Extra, Timestamp};

use crate::models::{EnvironmentConfig, EnvironmentScope};

/// An environment. Cloud and self-hosted environments differ only in `config`.
#[doc(alias = "BetaEnvironment")]
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

#[cfg(feature = "mock")]
impl Environment {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(
        id: impl Into<String>,
        archived_at: Option<Timestamp>,
        config: impl Into<EnvironmentConfig>,
        created_at: impl Into<Timestamp>,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        name: impl Into<String>,
        updated_at: impl Into<Timestamp>,
    ) -> Self {
        Self {
            id: id.into(),
            archived_at,
            config: config.into(),
            created_at: created_at.into(),
            description: Default::default(),
            metadata: metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            name: name.into(),
            updated_at: updated_at.into(),
            scope: Default::default(),
            extra: Extra::new(),
        }
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`archived_at`](field@Self::archived_at).
    pub fn archived_at(mut self, archived_at: impl Into<Timestamp>) -> Self {
        self.archived_at = Some(archived_at.into());
        self
    }

    /// Sets `archived_at` to JSON `null`.
    pub fn clear_archived_at(mut self) -> Self {
        self.archived_at = None;
        self
    }

    /// Sets [`config`](field@Self::config).
    pub fn config(mut self, config: impl Into<EnvironmentConfig>) -> Self {
        self.config = config.into();
        self
    }

    /// Sets [`created_at`](field@Self::created_at).
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = created_at.into();
        self
    }

    /// Sets [`description`](field@Self::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `description` to JSON `null`.
    pub fn clear_description(mut self) -> Self {
        self.description = None;
        self.extra.mark_null("description");
        self
    }

    /// Sets `description` if there is a value.
    pub fn maybe_description(self, description: Option<impl Into<String>>) -> Self {
        match description {
            Some(description) => self.description(description),
            None => self,
        }
    }

    /// Sets [`metadata`](field@Self::metadata).
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = metadata
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`updated_at`](field@Self::updated_at).
    pub fn updated_at(mut self, updated_at: impl Into<Timestamp>) -> Self {
        self.updated_at = updated_at.into();
        self
    }

    /// Sets [`scope`](field@Self::scope).
    pub fn scope(mut self, scope: impl Into<EnvironmentScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets `scope` to JSON `null`.
    pub fn clear_scope(mut self) -> Self {
        self.scope = None;
        self.extra.mark_null("scope");
        self
    }

    /// Sets `scope` if there is a value.
    pub fn maybe_scope(self, scope: Option<impl Into<EnvironmentScope>>) -> Self {
        match scope {
            Some(scope) => self.scope(scope),
            None => self,
        }
    }
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

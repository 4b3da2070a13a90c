// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::Presence;

use crate::models::{EnvironmentConfigParams, EnvironmentScope};

/// Request body for updating an environment. Omitted fields keep their values.
#[doc(alias = "BetaEnvironmentUpdateParams")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct EnvironmentUpdateParams {
    /// New configuration. If omitted, the configuration does not change; omitted parts of it keep their values, too.
    /// `null` is accepted; no source documents its effect.
    pub config: Presence<EnvironmentConfigParams>,
    /// New description. If omitted, it does not change; `null` clears it; `""` is stored as an empty description.
    ///
    /// At most 1024 characters.
    pub description: Presence<String>,
    /// Changes to your own key-value pairs, merged with the existing ones: a key with a string is set, a key with
    /// `null` or `""` is deleted, and any other key does not change. The map itself cannot be `null`.
    pub metadata: Option<BTreeMap<String, Option<String>>>,
    /// New name of the environment. If omitted, it does not change. `null` is accepted; no source documents its
    /// effect.
    ///
    /// At least 1 character. At most 256 characters.
    pub name: Presence<String>,
    /// New scope. Only applies to self-hosted environments. If omitted, it does not change. `null` is accepted; no
    /// source documents its effect.
    pub scope: Presence<EnvironmentScope>,
}

impl EnvironmentUpdateParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`config`](field@Self::config).
    pub fn config(mut self, config: impl Into<EnvironmentConfigParams>) -> Self {
        self.config = Presence::Value(config.into());
        self
    }

    /// Sets `config` to JSON `null`.
    pub fn clear_config(mut self) -> Self {
        self.config = Presence::Null;
        self
    }

    /// Sets `config` if there is a value.
    pub fn maybe_config(
        self,
        config: Option<impl Into<EnvironmentConfigParams>>,
    ) -> Self {
        match config {
            Some(config) => self.config(config),
            None => self,
        }
    }

    /// Sets [`description`](field@Self::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Presence::Value(description.into());
        self
    }

    /// Sets `description` to JSON `null`.
    pub fn clear_description(mut self) -> Self {
        self.description = Presence::Null;
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
    pub fn metadata<'a>(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, Option<&'a str>)>,
    ) -> Self {
        self.metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value.map(Into::into)))
                .collect(),
        );
        self
    }

    /// Sets `metadata` if there is a value.
    pub fn maybe_metadata<'a>(
        self,
        metadata: Option<impl IntoIterator<Item = (impl Into<String>, Option<&'a str>)>>,
    ) -> Self {
        match metadata {
            Some(metadata) => self.metadata(metadata),
            None => self,
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Presence::Value(name.into());
        self
    }

    /// Sets `name` to JSON `null`.
    pub fn clear_name(mut self) -> Self {
        self.name = Presence::Null;
        self
    }

    /// Sets `name` if there is a value.
    pub fn maybe_name(self, name: Option<impl Into<String>>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }

    /// Sets [`scope`](field@Self::scope).
    pub fn scope(mut self, scope: impl Into<EnvironmentScope>) -> Self {
        self.scope = Presence::Value(scope.into());
        self
    }

    /// Sets `scope` to JSON `null`.
    pub fn clear_scope(mut self) -> Self {
        self.scope = Presence::Null;
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
    EnvironmentUpdateParams: closed {
        "config" => config: presence,
        "description" => description: presence,
        "metadata" => metadata: optional,
        "name" => name: presence,
        "scope" => scope: presence,
    }
}

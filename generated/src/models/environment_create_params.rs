// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;

use client_runtime::Presence;

use crate::models::{EnvironmentConfigParams, EnvironmentScope};

/// Request body for creating an environment.
#[doc(alias = "BetaEnvironmentCreateParams")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct EnvironmentCreateParams {
    /// Human-readable name of the environment.
    ///
    /// At least 1 character. At most 256 characters.
    pub name: String,
    /// Where and how the environment runs. If omitted or `null`, the server chooses.
    pub config: Presence<EnvironmentConfigParams>,
    /// Description of the environment. If omitted or `null`, there is none.
    ///
    /// At most 1024 characters.
    pub description: Presence<String>,
    /// Your own key-value pairs. The API stores them and returns them. The map itself cannot be `null`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Who can see the environment. Only applies to self-hosted environments. If omitted or `null`, the default
    /// depends on the type of organization.
    pub scope: Presence<EnvironmentScope>,
}

impl EnvironmentCreateParams {
    /// Creates a value with its required fields; the others are omitted.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            config: Default::default(),
            description: Default::default(),
            metadata: Default::default(),
            scope: Default::default(),
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
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
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `metadata` if there is a value.
    pub fn maybe_metadata(
        self,
        metadata: Option<
            impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        >,
    ) -> Self {
        match metadata {
            Some(metadata) => self.metadata(metadata),
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
    EnvironmentCreateParams: closed {
        "name" => name: required,
        "config" => config: presence,
        "description" => description: presence,
        "metadata" => metadata: optional,
        "scope" => scope: presence,
    }
}

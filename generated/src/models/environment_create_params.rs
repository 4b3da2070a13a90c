// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;
use client_runtime::Presence;
use crate::models::{EnvironmentConfigParams, EnvironmentScope};

/// The body of a create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct EnvironmentCreateParams {
    /// What people call the environment.
    ///
    /// At least 1 character. At most 256 characters.
    pub name: String,
    /// Where the environment runs and what it is given there. Left out or `null`, the server decides.
    pub config: Presence<EnvironmentConfigParams>,
    /// Free text about the environment. Left out or `null`, it has none.
    ///
    /// At most 1024 characters.
    pub description: Presence<String>,
    /// Keys and values of your own. The API keeps them and gives them back. The map itself is never `null`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Who can see the environment. It has a meaning only for self-hosted environments. Left out or `null`, the
    /// default depends on the kind of organization.
    pub scope: Presence<EnvironmentScope>,
}

impl EnvironmentCreateParams {
    /// What is required; the rest is not sent unless it is set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            config: Default::default(),
            description: Default::default(),
            metadata: Default::default(),
            scope: Default::default(),
        }
    }

    /// What people call the environment.
    ///
    /// At least 1 character. At most 256 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Where the environment runs and what it is given there. Left out or `null`, the server decides.
    pub fn config(mut self, config: impl Into<EnvironmentConfigParams>) -> Self {
        self.config = Presence::Value(config.into());
        self
    }

    /// Sends `config` as null.
    pub fn clear_config(mut self) -> Self {
        self.config = Presence::Null;
        self
    }

    /// Free text about the environment. Left out or `null`, it has none.
    ///
    /// At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Presence::Value(description.into());
        self
    }

    /// Sends `description` as null.
    pub fn clear_description(mut self) -> Self {
        self.description = Presence::Null;
        self
    }

    /// Keys and values of your own. The API keeps them and gives them back. The map itself is never `null`.
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Who can see the environment. It has a meaning only for self-hosted environments. Left out or `null`, the
    /// default depends on the kind of organization.
    pub fn scope(mut self, scope: impl Into<EnvironmentScope>) -> Self {
        self.scope = Presence::Value(scope.into());
        self
    }

    /// Sends `scope` as null.
    pub fn clear_scope(mut self) -> Self {
        self.scope = Presence::Null;
        self
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

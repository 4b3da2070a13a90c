// @generated from schema/environments.json by codegen/src/emit/object.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use std::collections::BTreeMap;
use client_runtime::Presence;
use crate::models::{EnvironmentConfigParams, EnvironmentScope};

/// The body of an update: what is left out keeps its value.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
#[must_use = "setters return the changed value"]
pub struct EnvironmentUpdateParams {
    /// The new configuration. Left out, the configuration stays as it is; within it, too, each part that is left out
    /// keeps its value. `null` may be sent; no source says what the server makes of it.
    pub config: Presence<EnvironmentConfigParams>,
    /// The new description. Left out, it stays; `null` clears it; `""` is stored as an empty description.
    ///
    /// At most 1024 characters.
    pub description: Presence<String>,
    /// Changes to the keys and values of your own, merged with what is there: a key with a text is set, a key with
    /// `null` or `""` is deleted, and a key that is not mentioned stays. The map itself is never `null`.
    pub metadata: Option<BTreeMap<String, Option<String>>>,
    /// What people are to call the environment from now on. Left out, the name stays. `null` may be sent; no source
    /// says what the server makes of it.
    ///
    /// At least 1 character. At most 256 characters.
    pub name: Presence<String>,
    /// Who can see the environment from now on. It has a meaning only for self-hosted environments. Left out, the
    /// scope stays. `null` may be sent; no source says what the server makes of it.
    pub scope: Presence<EnvironmentScope>,
}

impl EnvironmentUpdateParams {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The new configuration. Left out, the configuration stays as it is; within it, too, each part that is left out
    /// keeps its value. `null` may be sent; no source says what the server makes of it.
    pub fn config(mut self, config: impl Into<EnvironmentConfigParams>) -> Self {
        self.config = Presence::Value(config.into());
        self
    }

    /// Sends `config` as null.
    pub fn clear_config(mut self) -> Self {
        self.config = Presence::Null;
        self
    }

    /// The new description. Left out, it stays; `null` clears it; `""` is stored as an empty description.
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

    /// Changes to the keys and values of your own, merged with what is there: a key with a text is set, a key with
    /// `null` or `""` is deleted, and a key that is not mentioned stays. The map itself is never `null`.
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

    /// What people are to call the environment from now on. Left out, the name stays. `null` may be sent; no source
    /// says what the server makes of it.
    ///
    /// At least 1 character. At most 256 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Presence::Value(name.into());
        self
    }

    /// Sends `name` as null.
    pub fn clear_name(mut self) -> Self {
        self.name = Presence::Null;
        self
    }

    /// Who can see the environment from now on. It has a meaning only for self-hosted environments. Left out, the
    /// scope stays. `null` may be sent; no source says what the server makes of it.
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
    EnvironmentUpdateParams: closed {
        "config" => config: presence,
        "description" => description: presence,
        "metadata" => metadata: optional,
        "name" => name: presence,
        "scope" => scope: presence,
    }
}

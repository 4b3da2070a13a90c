// @generated from schema/environments.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, Method, Operation, Page, ResponseKind};

use crate::error::Error;
use crate::models::{
    Environment, EnvironmentConfigParams, EnvironmentCreateParams,
    EnvironmentDeleteResponse, EnvironmentList, EnvironmentScope, EnvironmentUpdateParams,
};
use crate::parameters;

/// Create, update, retrieve, list, archive and delete environments.
#[derive(Clone, Debug)]
pub struct Environments {
    pub(crate) client: client_runtime::Client,
}

impl Environments {
    /// Archives an environment.
    ///
    /// An archived environment can still be retrieved, is listed only on request, and accepts no new sessions. The
    /// request has no body.
    ///
    /// An archive is retried like a read. If the response to the first attempt was lost, the retry can end in 404 or 409.
    ///
    /// - `environment_id`: Unique identifier of the environment. Example: `"env_011CZkZ9X2dpNyB7HsEFoRfW"`.
    ///
    /// `POST /v1/environments/{environment_id}/archive`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response
    /// was lost, the retry can end in 404 or 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: anthropic_environments::Client) -> std::result::Result<(), anthropic_environments::Error> {
    /// let environment = client
    ///     .environments()
    ///     .archive("env_011CZkZ9X2dpNyB7HsEFoRfW")
    ///     .await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    ///
    /// Response:
    ///
    /// ```json
    /// {
    ///   "id": "env_011CZkZ9X2dpNyB7HsEFoRfW",
    ///   "archived_at": "2026-05-01T00:00:00Z",
    ///   "config": {
    ///     "networking": {"type": "unrestricted"},
    ///     "packages": {"apt": [], "cargo": [], "gem": [], "go": [], "npm": [], "pip": []},
    ///     "type": "cloud"
    ///   },
    ///   "created_at": "2026-03-15T10:00:00Z",
    ///   "description": "",
    ///   "metadata": {},
    ///   "name": "scratch",
    ///   "type": "environment",
    ///   "updated_at": "2026-05-01T00:00:00Z"
    /// }
    /// ```
    #[doc(alias = "archiveEnvironment")]
    pub fn archive(&self, environment_id: impl Into<String>) -> ArchiveCall {
        ArchiveCall {
            call: Call::new(&self.client, &ARCHIVE)
                .path::<String>("environment_id", environment_id),
        }
    }

    /// Creates an environment.
    ///
    /// Only `name` is required. Without `config`, the server chooses the configuration.
    ///
    /// There is no idempotency key, so a request that is sent twice can create two environments. It is therefore
    /// retried only if the server cannot have processed it.
    ///
    /// `POST /v1/environments`
    ///
    /// Not idempotent: retried only if the server cannot have processed the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: anthropic_environments::Client) -> std::result::Result<(), anthropic_environments::Error> {
    /// use anthropic_environments::{
    ///     CloudConfigParams, LimitedNetworkParams, PackagesParams,
    /// };
    ///
    /// let environment = client
    ///     .environments()
    ///     .create("python-data-analysis")
    ///     .config(
    ///         CloudConfigParams::new()
    ///             .networking(
    ///                 LimitedNetworkParams::new()
    ///                     .allow_package_managers(true)
    ///                     .allowed_hosts(["api.example.com"]),
    ///             )
    ///             .packages(PackagesParams::new().pip(["pandas", "numpy"])),
    ///     )
    ///     .description("Python environment with data-analysis packages.")
    ///     .await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    ///
    /// ```no_run
    /// # async fn example(client: anthropic_environments::Client) -> std::result::Result<(), anthropic_environments::Error> {
    /// use anthropic_environments::{EnvironmentScope, SelfHostedConfigParams};
    ///
    /// let environment = client
    ///     .environments()
    ///     .create("build-farm")
    ///     .config(SelfHostedConfigParams::new())
    ///     .metadata([("team", "infrastructure")])
    ///     .scope(EnvironmentScope::Account)
    ///     .await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    ///
    /// Response:
    ///
    /// ```json
    /// {
    ///   "id": "env_011CZkZ9X2dpNyB7HsEFoRfW",
    ///   "archived_at": null,
    ///   "config": {
    ///     "networking": {
    ///       "allow_mcp_servers": false,
    ///       "allow_package_managers": true,
    ///       "allowed_hosts": ["api.example.com"],
    ///       "type": "limited"
    ///     },
    ///     "packages": {
    ///       "apt": ["string"],
    ///       "cargo": ["string"],
    ///       "gem": ["string"],
    ///       "go": ["string"],
    ///       "npm": ["string"],
    ///       "pip": ["pandas", "numpy"],
    ///       "type": "packages"
    ///     },
    ///     "type": "cloud"
    ///   },
    ///   "created_at": "2026-03-15T10:00:00Z",
    ///   "description": "Python environment with data-analysis packages.",
    ///   "metadata": {},
    ///   "name": "python-data-analysis",
    ///   "type": "environment",
    ///   "updated_at": "2026-03-15T10:00:00Z",
    ///   "scope": "organization"
    /// }
    /// ```
    #[doc(alias = "createEnvironment")]
    pub fn create(&self, name: impl Into<String>) -> CreateCall {
        self.create_with(EnvironmentCreateParams::new(name))
    }

    /// Like [`create`](Self::create), but takes the whole request body.
    ///
    /// The new environment.
    ///
    /// # Examples
    ///
    /// ```json
    /// {
    ///   "name": "python-data-analysis",
    ///   "config": {
    ///     "type": "cloud",
    ///     "networking": {
    ///       "type": "limited",
    ///       "allow_package_managers": true,
    ///       "allowed_hosts": ["api.example.com"]
    ///     },
    ///     "packages": {"pip": ["pandas", "numpy"]}
    ///   },
    ///   "description": "Python environment with data-analysis packages."
    /// }
    /// ```
    ///
    /// ```json
    /// {
    ///   "name": "build-farm",
    ///   "config": {"type": "self_hosted"},
    ///   "metadata": {"team": "infrastructure"},
    ///   "scope": "account"
    /// }
    /// ```
    pub fn create_with(&self, params: EnvironmentCreateParams) -> CreateCall {
        CreateCall {
            call: Call::new(&self.client, &CREATE),
            body: params,
        }
    }

    /// Deletes an environment.
    ///
    /// The request fails with status 409 if the environment is still in use.
    ///
    /// A delete is retried like a read. If the response to the first attempt was lost, the retry can end in 404 or 409.
    ///
    /// - `environment_id`: Unique identifier of the environment. Example: `"env_011CZkZ9X2dpNyB7HsEFoRfW"`.
    ///
    /// `DELETE /v1/environments/{environment_id}`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response
    /// was lost, the retry can end in 404 or 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: anthropic_environments::Client) -> std::result::Result<(), anthropic_environments::Error> {
    /// let environment_delete_response = client
    ///     .environments()
    ///     .delete("env_011CZkZ9X2dpNyB7HsEFoRfW")
    ///     .await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    ///
    /// Response:
    ///
    /// ```json
    /// {
    ///   "id": "env_011CZkZ9X2dpNyB7HsEFoRfW",
    ///   "type": "environment_deleted"
    /// }
    /// ```
    #[doc(alias = "deleteEnvironment")]
    pub fn delete(&self, environment_id: impl Into<String>) -> DeleteCall {
        DeleteCall {
            call: Call::new(&self.client, &DELETE)
                .path::<String>("environment_id", environment_id),
        }
    }

    /// Lists environments, one page at a time.
    ///
    /// Archived environments are excluded unless `include_archived` is `true`. A page may be empty even if more pages
    /// follow: only `next_page` marks the end of the list.
    ///
    /// `GET /v1/environments`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: anthropic_environments::Client) -> std::result::Result<(), anthropic_environments::Error> {
    /// let environment_list = client.environments().list().await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    ///
    /// Response:
    ///
    /// ```json
    /// {
    ///   "data": [
    ///     {
    ///       "id": "env_011CZkZA4YvRkQ2mWbT8cNdL",
    ///       "archived_at": null,
    ///       "config": {"type": "self_hosted"},
    ///       "created_at": "2026-04-02T08:15:30.250Z",
    ///       "description": null,
    ///       "metadata": {"team": "infrastructure"},
    ///       "name": "build-farm",
    ///       "type": "environment",
    ///       "updated_at": "2026-04-02T08:15:30.250Z",
    ///       "scope": "account"
    ///     }
    ///   ],
    ///   "next_page": "page_MjAyNi0wNC0wMlQwODoxNTozMFo="
    /// }
    /// ```
    ///
    /// Response:
    ///
    /// ```json
    /// {"data": [], "next_page": null}
    /// ```
    #[doc(alias = "listEnvironments")]
    pub fn list(&self) -> ListCall {
        ListCall {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Retrieves an environment.
    ///
    /// Returns the current state of the environment with this ID.
    ///
    /// - `environment_id`: Unique identifier of the environment. Example: `"env_011CZkZ9X2dpNyB7HsEFoRfW"`.
    ///
    /// `GET /v1/environments/{environment_id}`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: anthropic_environments::Client) -> std::result::Result<(), anthropic_environments::Error> {
    /// let environment = client
    ///     .environments()
    ///     .retrieve("env_011CZkZ9X2dpNyB7HsEFoRfW")
    ///     .await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    ///
    /// Response:
    ///
    /// ```json
    /// {
    ///   "id": "env_011CZkZA4YvRkQ2mWbT8cNdL",
    ///   "archived_at": null,
    ///   "config": {"type": "self_hosted"},
    ///   "created_at": "2026-04-02T08:15:30.250Z",
    ///   "description": null,
    ///   "metadata": {"team": "infrastructure"},
    ///   "name": "build-farm",
    ///   "type": "environment",
    ///   "updated_at": "2026-04-02T08:15:30.250Z",
    ///   "scope": "account"
    /// }
    /// ```
    #[doc(alias = "retrieveEnvironment")]
    pub fn retrieve(&self, environment_id: impl Into<String>) -> RetrieveCall {
        RetrieveCall {
            call: Call::new(&self.client, &RETRIEVE)
                .path::<String>("environment_id", environment_id),
        }
    }

    /// Updates an environment.
    ///
    /// Omitted fields keep their values, including the individual parts of a cloud configuration; metadata is merged
    /// key by key. An empty update is sent as `{}`.
    ///
    /// Sending the same update twice has the same effect as sending it once.
    ///
    /// - `environment_id`: Unique identifier of the environment. Example: `"env_011CZkZ9X2dpNyB7HsEFoRfW"`.
    ///
    /// `POST /v1/environments/{environment_id}`
    ///
    /// Idempotent: retried on connection errors, timeouts and statuses 408, 409, 429 and 5xx. If the first response
    /// was lost, the retry can end in 404 or 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: anthropic_environments::Client) -> std::result::Result<(), anthropic_environments::Error> {
    /// let environment = client
    ///     .environments()
    ///     .update("env_011CZkZ9X2dpNyB7HsEFoRfW")
    ///     .description("Python environment with data-analysis packages.")
    ///     .await?;
    /// # std::result::Result::Ok(())
    /// # }
    /// ```
    ///
    /// Response:
    ///
    /// ```json
    /// {
    ///   "id": "env_011CZkZ9X2dpNyB7HsEFoRfW",
    ///   "archived_at": null,
    ///   "config": {
    ///     "networking": {
    ///       "allow_mcp_servers": false,
    ///       "allow_package_managers": true,
    ///       "allowed_hosts": ["api.example.com"],
    ///       "type": "limited"
    ///     },
    ///     "packages": {
    ///       "apt": ["string"],
    ///       "cargo": ["string"],
    ///       "gem": ["string"],
    ///       "go": ["string"],
    ///       "npm": ["string"],
    ///       "pip": ["pandas", "numpy"],
    ///       "type": "packages"
    ///     },
    ///     "type": "cloud"
    ///   },
    ///   "created_at": "2026-03-15T10:00:00Z",
    ///   "description": "Python environment with data-analysis packages.",
    ///   "metadata": {},
    ///   "name": "python-data-analysis",
    ///   "type": "environment",
    ///   "updated_at": "2026-03-15T10:00:00Z",
    ///   "scope": "organization"
    /// }
    /// ```
    #[doc(alias = "updateEnvironment")]
    pub fn update(&self, environment_id: impl Into<String>) -> UpdateCall {
        self.update_with(environment_id, EnvironmentUpdateParams::new())
    }

    /// Like [`update`](Self::update), but takes the whole request body.
    ///
    /// The fields to update.
    ///
    /// # Examples
    ///
    /// ```json
    /// {
    ///   "description": "Python environment with data-analysis packages."
    /// }
    /// ```
    ///
    /// ```json
    /// {
    ///   "config": {
    ///     "type": "cloud",
    ///     "networking": {
    ///       "type": "limited",
    ///       "allowed_hosts": ["api.example.com", "*.example.org"]
    ///     },
    ///     "packages": {"npm": [], "pip": null}
    ///   },
    ///   "description": null,
    ///   "metadata": {"draft": "", "old": null, "team": "data"}
    /// }
    /// ```
    pub fn update_with(
        &self,
        environment_id: impl Into<String>,
        params: EnvironmentUpdateParams,
    ) -> UpdateCall {
        UpdateCall {
            call: Call::new(&self.client, &UPDATE)
                .path::<String>("environment_id", environment_id),
            body: params,
        }
    }
}

/// A call of `archive` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ArchiveCall {
    call: Call,
}

parameters::anthropic_beta!(ArchiveCall);

client_runtime::impl_call!(ArchiveCall => Environment, Error);

/// A call of `create` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateCall {
    call: Call,
    body: EnvironmentCreateParams,
}

impl CreateCall {
    /// Sets [`config`](field@EnvironmentCreateParams::config).
    pub fn config(mut self, config: impl Into<EnvironmentConfigParams>) -> Self {
        self.body = self.body.config(config);
        self
    }

    /// Sets `config` to JSON `null`.
    pub fn clear_config(mut self) -> Self {
        self.body = self.body.clear_config();
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

    /// Sets [`description`](field@EnvironmentCreateParams::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// Sets `description` to JSON `null`.
    pub fn clear_description(mut self) -> Self {
        self.body = self.body.clear_description();
        self
    }

    /// Sets `description` if there is a value.
    pub fn maybe_description(self, description: Option<impl Into<String>>) -> Self {
        match description {
            Some(description) => self.description(description),
            None => self,
        }
    }

    /// Sets [`metadata`](field@EnvironmentCreateParams::metadata).
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.body = self.body.metadata(metadata);
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

    /// Sets [`scope`](field@EnvironmentCreateParams::scope).
    pub fn scope(mut self, scope: impl Into<EnvironmentScope>) -> Self {
        self.body = self.body.scope(scope);
        self
    }

    /// Sets `scope` to JSON `null`.
    pub fn clear_scope(mut self) -> Self {
        self.body = self.body.clear_scope();
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

parameters::anthropic_beta!(CreateCall);

client_runtime::impl_call!(CreateCall { body } => Environment, Error);

/// A call of `delete` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteCall {
    call: Call,
}

parameters::anthropic_beta!(DeleteCall);

client_runtime::impl_call!(DeleteCall => EnvironmentDeleteResponse, Error);

/// A call of `list` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListCall {
    call: Call,
}

impl ListCall {
    /// Whether to include archived environments.
    ///
    /// Default: `false`.
    pub fn include_archived(mut self, include_archived: bool) -> Self {
        self.call = self.call.query::<bool>("include_archived", include_archived);
        self
    }

    /// Sets `include_archived` if there is a value.
    pub fn maybe_include_archived(self, include_archived: Option<bool>) -> Self {
        match include_archived {
            Some(include_archived) => self.include_archived(include_archived),
            None => self,
        }
    }

    /// Maximum number of environments per page.
    ///
    /// At least 1. At most 1000. Default: `20`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query::<i64>("limit", limit);
        self
    }

    /// Sets `limit` if there is a value.
    pub fn maybe_limit(self, limit: Option<i64>) -> Self {
        match limit {
            Some(limit) => self.limit(limit),
            None => self,
        }
    }

    /// Opaque cursor from a previous page's `next_page`. If omitted, the list starts at the beginning.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("page", page);
        self
    }

    /// Sets `page` if there is a value.
    pub fn maybe_page(self, page: Option<impl Into<String>>) -> Self {
        match page {
            Some(page) => self.page(page),
            None => self,
        }
    }
}

parameters::anthropic_beta!(ListCall);

client_runtime::impl_paged_call!(ListCall => EnvironmentList, Error, cursor "page");

/// A call of `retrieve` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RetrieveCall {
    call: Call,
}

parameters::anthropic_beta!(RetrieveCall);

client_runtime::impl_call!(RetrieveCall => Environment, Error);

/// A call of `update` that is not sent yet: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateCall {
    call: Call,
    body: EnvironmentUpdateParams,
}

impl UpdateCall {
    /// Sets [`config`](field@EnvironmentUpdateParams::config).
    pub fn config(mut self, config: impl Into<EnvironmentConfigParams>) -> Self {
        self.body = self.body.config(config);
        self
    }

    /// Sets `config` to JSON `null`.
    pub fn clear_config(mut self) -> Self {
        self.body = self.body.clear_config();
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

    /// Sets [`description`](field@EnvironmentUpdateParams::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// Sets `description` to JSON `null`.
    pub fn clear_description(mut self) -> Self {
        self.body = self.body.clear_description();
        self
    }

    /// Sets `description` if there is a value.
    pub fn maybe_description(self, description: Option<impl Into<String>>) -> Self {
        match description {
            Some(description) => self.description(description),
            None => self,
        }
    }

    /// Sets [`metadata`](field@EnvironmentUpdateParams::metadata).
    pub fn metadata<'a>(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, Option<&'a str>)>,
    ) -> Self {
        self.body = self.body.metadata(metadata);
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

    /// Sets [`name`](field@EnvironmentUpdateParams::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Sets `name` to JSON `null`.
    pub fn clear_name(mut self) -> Self {
        self.body = self.body.clear_name();
        self
    }

    /// Sets `name` if there is a value.
    pub fn maybe_name(self, name: Option<impl Into<String>>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }

    /// Sets [`scope`](field@EnvironmentUpdateParams::scope).
    pub fn scope(mut self, scope: impl Into<EnvironmentScope>) -> Self {
        self.body = self.body.scope(scope);
        self
    }

    /// Sets `scope` to JSON `null`.
    pub fn clear_scope(mut self) -> Self {
        self.body = self.body.clear_scope();
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

parameters::anthropic_beta!(UpdateCall);

client_runtime::impl_call!(UpdateCall { body } => Environment, Error);

impl Page for EnvironmentList {
    type Item = Environment;

    fn into_items(self) -> Vec<Self::Item> {
        self.data
    }

    fn next_cursor(&self) -> Option<&str> {
        self.next_page.as_deref()
    }
}

impl IntoIterator for EnvironmentList {
    type Item = Environment;

    type IntoIter = std::vec::IntoIter<Environment>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_items().into_iter()
    }
}

/// `POST /v1/environments/{environment_id}/archive`
pub(crate) static ARCHIVE: Operation = Operation {
    id: "archiveEnvironment",
    method: Method::POST,
    path: "/v1/environments/{environment_id}/archive",
    idempotent: true,
    headers: &[parameters::ANTHROPIC_VERSION, parameters::ANTHROPIC_BETA],
    response: ResponseKind::Json,
};

/// `POST /v1/environments`
pub(crate) static CREATE: Operation = Operation {
    id: "createEnvironment",
    method: Method::POST,
    path: "/v1/environments",
    idempotent: false,
    headers: &[parameters::ANTHROPIC_VERSION, parameters::ANTHROPIC_BETA],
    response: ResponseKind::Json,
};

/// `DELETE /v1/environments/{environment_id}`
pub(crate) static DELETE: Operation = Operation {
    id: "deleteEnvironment",
    method: Method::DELETE,
    path: "/v1/environments/{environment_id}",
    idempotent: true,
    headers: &[parameters::ANTHROPIC_VERSION, parameters::ANTHROPIC_BETA],
    response: ResponseKind::Json,
};

/// `GET /v1/environments`
pub(crate) static LIST: Operation = Operation {
    id: "listEnvironments",
    method: Method::GET,
    path: "/v1/environments",
    idempotent: true,
    headers: &[parameters::ANTHROPIC_VERSION, parameters::ANTHROPIC_BETA],
    response: ResponseKind::Json,
};

/// `GET /v1/environments/{environment_id}`
pub(crate) static RETRIEVE: Operation = Operation {
    id: "retrieveEnvironment",
    method: Method::GET,
    path: "/v1/environments/{environment_id}",
    idempotent: true,
    headers: &[parameters::ANTHROPIC_VERSION, parameters::ANTHROPIC_BETA],
    response: ResponseKind::Json,
};

/// `POST /v1/environments/{environment_id}`
pub(crate) static UPDATE: Operation = Operation {
    id: "updateEnvironment",
    method: Method::POST,
    path: "/v1/environments/{environment_id}",
    idempotent: true,
    headers: &[parameters::ANTHROPIC_VERSION, parameters::ANTHROPIC_BETA],
    response: ResponseKind::Json,
};

// @generated from schema/environments.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, HeaderDefault, Method, Operation, Page, ResponseKind};
use crate::models::{
    AnthropicBeta, Environment, EnvironmentConfigParams, EnvironmentCreateParams,
    EnvironmentDeleteResponse, EnvironmentList, EnvironmentScope, EnvironmentUpdateParams,
};
use crate::error::Error;

/// Create, update, retrieve, list, archive and delete environments.
#[derive(Clone, Debug)]
pub struct Environments {
    pub(crate) client: client_runtime::Client,
}

impl Environments {
    /// Creates an environment.
    ///
    /// Only `name` is required. Without `config`, the server chooses the configuration.
    ///
    /// There is no idempotency key, so a request that is sent twice can create two environments. It is therefore
    /// retried only if the server cannot have processed it.
    ///
    /// `POST /v1/environments`
    ///
    /// It is repeated only when the server cannot have acted on it.
    pub fn create(&self, name: impl Into<String>) -> CreateCall {
        self.create_with(EnvironmentCreateParams::new(name))
    }

    /// [`create`](Self::create) with its body as one value.
    ///
    /// The new environment.
    pub fn create_with(&self, params: EnvironmentCreateParams) -> CreateCall {
        CreateCall {
            call: Call::new(&self.client, &CREATE),
            body: params,
        }
    }

    /// Lists environments, one page at a time.
    ///
    /// Archived environments are excluded unless `include_archived` is `true`. A page may be empty even if more pages
    /// follow: only `next_page` marks the end of the list.
    ///
    /// `GET /v1/environments`
    ///
    /// It is repeated after a fault: that is safe.
    pub fn list(&self) -> ListCall {
        ListCall {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Updates an environment.
    ///
    /// Omitted fields keep their values, including the individual parts of a cloud configuration; metadata is merged
    /// key by key. An empty update is sent as `{}`.
    ///
    /// Sending the same update twice has the same effect as sending it once.
    ///
    /// - `environment_id`: Unique identifier of the environment, for example `env_011CZkZ9X2dpNyB7HsEFoRfW`.
    ///
    /// `POST /v1/environments/{environment_id}`
    ///
    /// It is repeated after a fault: that is safe, but if the first answer was lost, the repeat may be answered with
    /// 404 or 409.
    pub fn update(&self, environment_id: impl Into<String>) -> UpdateCall {
        self.update_with(environment_id, EnvironmentUpdateParams::new())
    }

    /// [`update`](Self::update) with its body as one value.
    ///
    /// The fields to update.
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

    /// Retrieves an environment.
    ///
    /// Returns the current state of the environment with this ID.
    ///
    /// - `environment_id`: Unique identifier of the environment, for example `env_011CZkZ9X2dpNyB7HsEFoRfW`.
    ///
    /// `GET /v1/environments/{environment_id}`
    ///
    /// It is repeated after a fault: that is safe.
    pub fn retrieve(&self, environment_id: impl Into<String>) -> RetrieveCall {
        RetrieveCall {
            call: Call::new(&self.client, &RETRIEVE)
                .path::<String>("environment_id", environment_id),
        }
    }

    /// Deletes an environment.
    ///
    /// The request fails with status 409 if the environment is still in use.
    ///
    /// A delete is retried like a read. If the response to the first attempt was lost, the retry can end in 404 or 409.
    ///
    /// - `environment_id`: Unique identifier of the environment, for example `env_011CZkZ9X2dpNyB7HsEFoRfW`.
    ///
    /// `DELETE /v1/environments/{environment_id}`
    ///
    /// It is repeated after a fault: that is safe, but if the first answer was lost, the repeat may be answered with
    /// 404 or 409.
    pub fn delete(&self, environment_id: impl Into<String>) -> DeleteCall {
        DeleteCall {
            call: Call::new(&self.client, &DELETE)
                .path::<String>("environment_id", environment_id),
        }
    }

    /// Archives an environment.
    ///
    /// An archived environment can still be retrieved, is listed only on request, and accepts no new sessions. The
    /// request has no body.
    ///
    /// An archive is retried like a read. If the response to the first attempt was lost, the retry can end in 404 or 409.
    ///
    /// - `environment_id`: Unique identifier of the environment, for example `env_011CZkZ9X2dpNyB7HsEFoRfW`.
    ///
    /// `POST /v1/environments/{environment_id}/archive`
    ///
    /// It is repeated after a fault: that is safe, but if the first answer was lost, the repeat may be answered with
    /// 404 or 409.
    pub fn archive(&self, environment_id: impl Into<String>) -> ArchiveCall {
        ArchiveCall {
            call: Call::new(&self.client, &ARCHIVE)
                .path::<String>("environment_id", environment_id),
        }
    }
}

/// A call of `create`, not yet sent: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateCall {
    call: Call,
    body: EnvironmentCreateParams,
}

impl CreateCall {
    /// Where and how the environment runs. If omitted or `null`, the server chooses.
    pub fn config(mut self, config: impl Into<EnvironmentConfigParams>) -> Self {
        self.body = self.body.config(config);
        self
    }

    /// Sends `config` as null.
    pub fn clear_config(mut self) -> Self {
        self.body = self.body.clear_config();
        self
    }

    /// Description of the environment. If omitted or `null`, there is none.
    ///
    /// At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// Sends `description` as null.
    pub fn clear_description(mut self) -> Self {
        self.body = self.body.clear_description();
        self
    }

    /// Your own key-value pairs. The API stores them and returns them. The map itself cannot be `null`.
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.body = self.body.metadata(metadata);
        self
    }

    /// Who can see the environment. Only applies to self-hosted environments. If omitted or `null`, the default
    /// depends on the type of organization.
    pub fn scope(mut self, scope: impl Into<EnvironmentScope>) -> Self {
        self.body = self.body.scope(scope);
        self
    }

    /// Sends `scope` as null.
    pub fn clear_scope(mut self) -> Self {
        self.body = self.body.clear_scope();
        self
    }

    /// Beta features to enable. Merged with the default; duplicates are removed.
    ///
    /// Default: `["managed-agents-2026-04-01"]`.
    pub fn betas(
        mut self,
        betas: impl IntoIterator<Item = impl Into<AnthropicBeta>>,
    ) -> Self {
        self.call = self.call.header_list::<AnthropicBeta>("anthropic-beta", betas);
        self
    }

    /// Does not send the built-in value of `anthropic-beta`: `managed-agents-2026-04-01`.
    pub fn without_default_betas(mut self) -> Self {
        self.call = self.call.omit_default("anthropic-beta");
        self
    }
}

client_runtime::impl_call!(CreateCall { body } => Environment, Error);

/// A call of `list`, not yet sent: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListCall {
    call: Call,
}

impl ListCall {
    /// Beta features to enable. Merged with the default; duplicates are removed.
    ///
    /// Default: `["managed-agents-2026-04-01"]`.
    pub fn betas(
        mut self,
        betas: impl IntoIterator<Item = impl Into<AnthropicBeta>>,
    ) -> Self {
        self.call = self.call.header_list::<AnthropicBeta>("anthropic-beta", betas);
        self
    }

    /// Does not send the built-in value of `anthropic-beta`: `managed-agents-2026-04-01`.
    pub fn without_default_betas(mut self) -> Self {
        self.call = self.call.omit_default("anthropic-beta");
        self
    }

    /// Whether to include archived environments.
    ///
    /// Default: `false`.
    pub fn include_archived(mut self, include_archived: bool) -> Self {
        self.call = self.call.query::<bool>("include_archived", include_archived);
        self
    }

    /// Maximum number of environments per page.
    ///
    /// At least 1. At most 1000. Default: `20`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query::<i64>("limit", limit);
        self
    }

    /// Opaque cursor from a previous page's `next_page`. If omitted, the list starts at the beginning.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("page", page);
        self
    }
}

client_runtime::impl_paged_call!(ListCall => EnvironmentList, Error, cursor "page");

/// A call of `update`, not yet sent: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateCall {
    call: Call,
    body: EnvironmentUpdateParams,
}

impl UpdateCall {
    /// New configuration. If omitted, the configuration does not change; omitted parts of it keep their values, too.
    /// `null` is accepted; no source documents its effect.
    pub fn config(mut self, config: impl Into<EnvironmentConfigParams>) -> Self {
        self.body = self.body.config(config);
        self
    }

    /// Sends `config` as null.
    pub fn clear_config(mut self) -> Self {
        self.body = self.body.clear_config();
        self
    }

    /// New description. If omitted, it does not change; `null` clears it; `""` is stored as an empty description.
    ///
    /// At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// Sends `description` as null.
    pub fn clear_description(mut self) -> Self {
        self.body = self.body.clear_description();
        self
    }

    /// Changes to your own key-value pairs, merged with the existing ones: a key with a string is set, a key with
    /// `null` or `""` is deleted, and any other key does not change. The map itself cannot be `null`.
    pub fn metadata<'a>(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, Option<&'a str>)>,
    ) -> Self {
        self.body = self.body.metadata(metadata);
        self
    }

    /// New name of the environment. If omitted, it does not change. `null` is accepted; no source documents its
    /// effect.
    ///
    /// At least 1 character. At most 256 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Sends `name` as null.
    pub fn clear_name(mut self) -> Self {
        self.body = self.body.clear_name();
        self
    }

    /// New scope. Only applies to self-hosted environments. If omitted, it does not change. `null` is accepted; no
    /// source documents its effect.
    pub fn scope(mut self, scope: impl Into<EnvironmentScope>) -> Self {
        self.body = self.body.scope(scope);
        self
    }

    /// Sends `scope` as null.
    pub fn clear_scope(mut self) -> Self {
        self.body = self.body.clear_scope();
        self
    }

    /// Beta features to enable. Merged with the default; duplicates are removed.
    ///
    /// Default: `["managed-agents-2026-04-01"]`.
    pub fn betas(
        mut self,
        betas: impl IntoIterator<Item = impl Into<AnthropicBeta>>,
    ) -> Self {
        self.call = self.call.header_list::<AnthropicBeta>("anthropic-beta", betas);
        self
    }

    /// Does not send the built-in value of `anthropic-beta`: `managed-agents-2026-04-01`.
    pub fn without_default_betas(mut self) -> Self {
        self.call = self.call.omit_default("anthropic-beta");
        self
    }
}

client_runtime::impl_call!(UpdateCall { body } => Environment, Error);

/// A call of `retrieve`, not yet sent: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RetrieveCall {
    call: Call,
}

impl RetrieveCall {
    /// Beta features to enable. Merged with the default; duplicates are removed.
    ///
    /// Default: `["managed-agents-2026-04-01"]`.
    pub fn betas(
        mut self,
        betas: impl IntoIterator<Item = impl Into<AnthropicBeta>>,
    ) -> Self {
        self.call = self.call.header_list::<AnthropicBeta>("anthropic-beta", betas);
        self
    }

    /// Does not send the built-in value of `anthropic-beta`: `managed-agents-2026-04-01`.
    pub fn without_default_betas(mut self) -> Self {
        self.call = self.call.omit_default("anthropic-beta");
        self
    }
}

client_runtime::impl_call!(RetrieveCall => Environment, Error);

/// A call of `delete`, not yet sent: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteCall {
    call: Call,
}

impl DeleteCall {
    /// Beta features to enable. Merged with the default; duplicates are removed.
    ///
    /// Default: `["managed-agents-2026-04-01"]`.
    pub fn betas(
        mut self,
        betas: impl IntoIterator<Item = impl Into<AnthropicBeta>>,
    ) -> Self {
        self.call = self.call.header_list::<AnthropicBeta>("anthropic-beta", betas);
        self
    }

    /// Does not send the built-in value of `anthropic-beta`: `managed-agents-2026-04-01`.
    pub fn without_default_betas(mut self) -> Self {
        self.call = self.call.omit_default("anthropic-beta");
        self
    }
}

client_runtime::impl_call!(DeleteCall => EnvironmentDeleteResponse, Error);

/// A call of `archive`, not yet sent: await it, or [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ArchiveCall {
    call: Call,
}

impl ArchiveCall {
    /// Beta features to enable. Merged with the default; duplicates are removed.
    ///
    /// Default: `["managed-agents-2026-04-01"]`.
    pub fn betas(
        mut self,
        betas: impl IntoIterator<Item = impl Into<AnthropicBeta>>,
    ) -> Self {
        self.call = self.call.header_list::<AnthropicBeta>("anthropic-beta", betas);
        self
    }

    /// Does not send the built-in value of `anthropic-beta`: `managed-agents-2026-04-01`.
    pub fn without_default_betas(mut self) -> Self {
        self.call = self.call.omit_default("anthropic-beta");
        self
    }
}

client_runtime::impl_call!(ArchiveCall => Environment, Error);

impl Page for EnvironmentList {
    type Item = Environment;

    fn into_items(self) -> Vec<Self::Item> {
        self.data
    }

    fn next_cursor(&self) -> Option<&str> {
        self.next_page.as_deref()
    }
}

/// `POST /v1/environments`
static CREATE: Operation = Operation {
    id: "createEnvironment",
    method: Method::POST,
    path: "/v1/environments",
    idempotent: false,
    headers: &[
        HeaderDefault {
            name: "anthropic-version",
            values: &["2023-06-01"],
            merges: false,
        },
        HeaderDefault {
            name: "anthropic-beta",
            values: &["managed-agents-2026-04-01"],
            merges: true,
        },
    ],
    response: ResponseKind::Json,
};

/// `GET /v1/environments`
static LIST: Operation = Operation {
    id: "listEnvironments",
    method: Method::GET,
    path: "/v1/environments",
    idempotent: true,
    headers: &[
        HeaderDefault {
            name: "anthropic-version",
            values: &["2023-06-01"],
            merges: false,
        },
        HeaderDefault {
            name: "anthropic-beta",
            values: &["managed-agents-2026-04-01"],
            merges: true,
        },
    ],
    response: ResponseKind::Json,
};

/// `POST /v1/environments/{environment_id}`
static UPDATE: Operation = Operation {
    id: "updateEnvironment",
    method: Method::POST,
    path: "/v1/environments/{environment_id}",
    idempotent: true,
    headers: &[
        HeaderDefault {
            name: "anthropic-version",
            values: &["2023-06-01"],
            merges: false,
        },
        HeaderDefault {
            name: "anthropic-beta",
            values: &["managed-agents-2026-04-01"],
            merges: true,
        },
    ],
    response: ResponseKind::Json,
};

/// `GET /v1/environments/{environment_id}`
static RETRIEVE: Operation = Operation {
    id: "retrieveEnvironment",
    method: Method::GET,
    path: "/v1/environments/{environment_id}",
    idempotent: true,
    headers: &[
        HeaderDefault {
            name: "anthropic-version",
            values: &["2023-06-01"],
            merges: false,
        },
        HeaderDefault {
            name: "anthropic-beta",
            values: &["managed-agents-2026-04-01"],
            merges: true,
        },
    ],
    response: ResponseKind::Json,
};

/// `DELETE /v1/environments/{environment_id}`
static DELETE: Operation = Operation {
    id: "deleteEnvironment",
    method: Method::DELETE,
    path: "/v1/environments/{environment_id}",
    idempotent: true,
    headers: &[
        HeaderDefault {
            name: "anthropic-version",
            values: &["2023-06-01"],
            merges: false,
        },
        HeaderDefault {
            name: "anthropic-beta",
            values: &["managed-agents-2026-04-01"],
            merges: true,
        },
    ],
    response: ResponseKind::Json,
};

/// `POST /v1/environments/{environment_id}/archive`
static ARCHIVE: Operation = Operation {
    id: "archiveEnvironment",
    method: Method::POST,
    path: "/v1/environments/{environment_id}/archive",
    idempotent: true,
    headers: &[
        HeaderDefault {
            name: "anthropic-version",
            values: &["2023-06-01"],
            merges: false,
        },
        HeaderDefault {
            name: "anthropic-beta",
            values: &["managed-agents-2026-04-01"],
            merges: true,
        },
    ],
    response: ResponseKind::Json,
};

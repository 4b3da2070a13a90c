// @generated from schema/environments.json by codegen/src/emit/resource.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Call, HeaderDefault, Method, Operation, Page, ResponseKind};
use crate::models::{
    AnthropicBeta, Environment, EnvironmentConfigParams, EnvironmentCreateParams,
    EnvironmentDeleteResponse, EnvironmentList, EnvironmentScope, EnvironmentUpdateParams,
};
use crate::error::Error;

/// Create, change, read, list, archive and delete environments.
#[derive(Clone, Debug)]
pub struct Environments {
    pub(crate) client: client_runtime::Client,
}

impl Environments {
    /// Creates an environment.
    ///
    /// The new environment is configured as the body says; only a name is needed. A body without `config` leaves the
    /// configuration to the server.
    ///
    /// There is no idempotency key, so a create that is sent twice can make two environments. It is therefore
    /// repeated only where the first one certainly did not run.
    ///
    /// `POST /v1/environments`
    ///
    /// It is repeated only when the server cannot have acted on it.
    pub fn create(&self, name: impl Into<String>) -> CreateCall {
        self.create_with(EnvironmentCreateParams::new(name))
    }

    /// [`create`](Self::create) with its body as one value.
    ///
    /// What the new environment is called and what it holds.
    pub fn create_with(&self, params: EnvironmentCreateParams) -> CreateCall {
        CreateCall {
            call: Call::new(&self.client, &CREATE),
            body: params,
        }
    }

    /// Lists environments, a page at a time.
    ///
    /// Archived environments are left out unless `include_archived` asks for them. A page may be empty although more
    /// pages follow: only `next_page` says where the list ends.
    ///
    /// `GET /v1/environments`
    ///
    /// It is repeated after a fault: that is safe.
    pub fn list(&self) -> ListCall {
        ListCall {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Changes an environment.
    ///
    /// What the body leaves out stays as it is, down to the single parts of a cloud configuration; metadata is merged
    /// key by key. A body in which nothing is set is sent as `{}`.
    ///
    /// The same update sent twice has the effect of one, so it is repeated like a read.
    ///
    /// - `environment_id`: Which environment is meant, for example `env_011CZkZ9X2dpNyB7HsEFoRfW`.
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
    /// What is to change.
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

    /// Reads one environment.
    ///
    /// Gives the environment that has this id as it is now.
    ///
    /// - `environment_id`: Which environment is meant, for example `env_011CZkZ9X2dpNyB7HsEFoRfW`.
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
    /// An environment that is still in use is refused with status 409.
    ///
    /// A delete is repeated like a read. If the answer to the first one was lost on the way, the repeat finds the
    /// work done and can end in 404 or 409.
    ///
    /// - `environment_id`: Which environment is meant, for example `env_011CZkZ9X2dpNyB7HsEFoRfW`.
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
    /// The environment stays readable, is listed only on request, and takes no new sessions. The call has no body.
    ///
    /// It is repeated like a read. If the answer to the first one was lost on the way, the repeat finds the work done
    /// and can end in 404 or 409.
    ///
    /// - `environment_id`: Which environment is meant, for example `env_011CZkZ9X2dpNyB7HsEFoRfW`.
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
    /// Where the environment runs and what it is given there. Left out or `null`, the server decides.
    pub fn config(mut self, config: impl Into<EnvironmentConfigParams>) -> Self {
        self.body = self.body.config(config);
        self
    }

    /// Sends `config` as null.
    pub fn clear_config(mut self) -> Self {
        self.body = self.body.clear_config();
        self
    }

    /// Free text about the environment. Left out or `null`, it has none.
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

    /// Keys and values of your own. The API keeps them and gives them back. The map itself is never `null`.
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.body = self.body.metadata(metadata);
        self
    }

    /// Who can see the environment. It has a meaning only for self-hosted environments. Left out or `null`, the
    /// default depends on the kind of organization.
    pub fn scope(mut self, scope: impl Into<EnvironmentScope>) -> Self {
        self.body = self.body.scope(scope);
        self
    }

    /// Sends `scope` as null.
    pub fn clear_scope(mut self) -> Self {
        self.body = self.body.clear_scope();
        self
    }

    /// The betas that the call takes part in. Values set here are sent together with the default, in the order in
    /// which they are first mentioned and each one once; left out, the default alone is sent.
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
    /// The betas that the call takes part in. Values set here are sent together with the default, in the order in
    /// which they are first mentioned and each one once; left out, the default alone is sent.
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

    /// Whether archived environments are listed, too.
    ///
    /// Default: `false`.
    pub fn include_archived(mut self, include_archived: bool) -> Self {
        self.call = self.call.query::<bool>("include_archived", include_archived);
        self
    }

    /// How many environments a page holds at most.
    ///
    /// At least 1. At most 1000. Default: `20`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query::<i64>("limit", limit);
        self
    }

    /// Where to go on: the `next_page` of an earlier answer, unchanged. Its text means nothing to a client. Left out,
    /// the list starts at its beginning.
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
    /// The new configuration. Left out, the configuration stays as it is; within it, too, each part that is left out
    /// keeps its value. `null` may be sent; no source says what the server makes of it.
    pub fn config(mut self, config: impl Into<EnvironmentConfigParams>) -> Self {
        self.body = self.body.config(config);
        self
    }

    /// Sends `config` as null.
    pub fn clear_config(mut self) -> Self {
        self.body = self.body.clear_config();
        self
    }

    /// The new description. Left out, it stays; `null` clears it; `""` is stored as an empty description.
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

    /// Changes to the keys and values of your own, merged with what is there: a key with a text is set, a key with
    /// `null` or `""` is deleted, and a key that is not mentioned stays. The map itself is never `null`.
    pub fn metadata<'a>(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, Option<&'a str>)>,
    ) -> Self {
        self.body = self.body.metadata(metadata);
        self
    }

    /// What people are to call the environment from now on. Left out, the name stays. `null` may be sent; no source
    /// says what the server makes of it.
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

    /// Who can see the environment from now on. It has a meaning only for self-hosted environments. Left out, the
    /// scope stays. `null` may be sent; no source says what the server makes of it.
    pub fn scope(mut self, scope: impl Into<EnvironmentScope>) -> Self {
        self.body = self.body.scope(scope);
        self
    }

    /// Sends `scope` as null.
    pub fn clear_scope(mut self) -> Self {
        self.body = self.body.clear_scope();
        self
    }

    /// The betas that the call takes part in. Values set here are sent together with the default, in the order in
    /// which they are first mentioned and each one once; left out, the default alone is sent.
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
    /// The betas that the call takes part in. Values set here are sent together with the default, in the order in
    /// which they are first mentioned and each one once; left out, the default alone is sent.
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
    /// The betas that the call takes part in. Values set here are sent together with the default, in the order in
    /// which they are first mentioned and each one once; left out, the default alone is sent.
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
    /// The betas that the call takes part in. Values set here are sent together with the default, in the order in
    /// which they are first mentioned and each one once; left out, the default alone is sent.
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

// @generated from schema/environments.json by codegen/src/emit/client.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{
    Api, CredentialSpec, ErrorSpec, RetrySpec, Scheme, Secret, WaitHeader, WaitUnit,
};

use crate::error::Error;
use crate::resources;

/// Client of the Anthropic Environments API; cheap to clone.
///
/// Requests go to the first of these, unless another base URL is given:
/// - `https://api.anthropic.com`: The public API.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) inner: client_runtime::Client,
}

impl Client {
    /// Creates a client from environment variables: `ANTHROPIC_API_KEY`, `ANTHROPIC_AUTH_TOKEN`,
    /// `ANTHROPIC_BASE_URL`.
    ///
    /// # Errors
    ///
    /// A credential is missing or cannot be sent, the base URL cannot be used, or the transport cannot be created.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env().build()
    }

    /// Returns a builder that ignores environment variables.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            inner: client_runtime::ClientBuilder::new(&API),
        }
    }

    /// Operations on `environments`.
    pub fn environments(&self) -> resources::environments::Environments {
        resources::environments::Environments {
            client: self.inner.clone(),
        }
    }
}

/// Builder of a [`Client`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    pub(crate) inner: client_runtime::ClientBuilder,
}

impl ClientBuilder {
    /// Returns a builder that reads environment variables; values set on the builder take precedence.
    pub fn from_env() -> Self {
        Self {
            inner: client_runtime::ClientBuilder::new(&API).with_environment(),
        }
    }

    /// An API key. If a token is set as well, both headers are sent.
    pub fn api_key(self, value: impl Into<Secret>) -> Self {
        Self {
            inner: self.inner.credential("api_key", value),
        }
    }

    /// A token for the header `Authorization: Bearer`.
    pub fn auth_token(self, value: impl Into<Secret>) -> Self {
        Self {
            inner: self.inner.credential("auth_token", value),
        }
    }
}

client_runtime::impl_client_builder!(ClientBuilder => Client, Error);

#[cfg(feature = "tracing")]
client_runtime::impl_tracing!();

/// What all operations have in common.
pub(crate) static API: Api = Api {
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: Some("https://api.anthropic.com"),
    base_url_variable: Some("ANTHROPIC_BASE_URL"),
    first_segment: Some("v1"),
    credentials: &[
        CredentialSpec {
            name: "api_key",
            header: "x-api-key",
            scheme: Scheme::Plain,
            variable: Some("ANTHROPIC_API_KEY"),
        },
        CredentialSpec {
            name: "auth_token",
            header: "authorization",
            scheme: Scheme::Bearer,
            variable: Some("ANTHROPIC_AUTH_TOKEN"),
        },
    ],
    errors: ErrorSpec {
        kind: Some("/error/type"),
        message: Some("/error/message"),
        request_id: Some("/request_id"),
        request_id_header: Some("request-id"),
    },
    retry: RetrySpec {
        override_header: Some("x-should-retry"),
        wait_headers: &[
            WaitHeader {
                name: "retry-after-ms",
                unit: WaitUnit::Milliseconds,
            },
            WaitHeader {
                name: "retry-after",
                unit: WaitUnit::SecondsOrDate,
            },
        ],
        refused_statuses: &[429, 529],
    },
};

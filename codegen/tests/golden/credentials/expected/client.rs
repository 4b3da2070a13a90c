// @generated from codegen/tests/golden/credentials/input.json by codegen/src/emit/client.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{
    Api, CredentialSpec, ErrorSpec, RetrySpec, Scheme, Secret, WaitHeader, WaitUnit,
};

use crate::error::Error;

/// Client of the Credentials; cheap to clone.
///
/// Requests go to the first of these, unless another base URL is given:
/// - `https://example.com`
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) inner: client_runtime::Client,
}

impl Client {
    /// Creates a client; the API has no environment variable.
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
            inner: client_runtime::ClientBuilder::new(&API).with_optional_credentials(),
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
            inner: client_runtime::ClientBuilder::new(&API)
                .with_optional_credentials()
                .with_environment(),
        }
    }

    /// Sets the credential `login`.
    pub fn login(self, user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        Self {
            inner: self.inner.basic_credential("login", user, password),
        }
    }

    /// Sets the credential `queryKey`.
    pub fn query_key(self, value: impl Into<Secret>) -> Self {
        Self {
            inner: self.inner.credential("query_key", value),
        }
    }

    /// Sets the credential `cookieKey`.
    pub fn cookie_key(self, value: impl Into<Secret>) -> Self {
        Self {
            inner: self.inner.credential("cookie_key", value),
        }
    }

    /// Sets the credential `oauth`.
    pub fn oauth(self, value: impl Into<Secret>) -> Self {
        Self {
            inner: self.inner.credential("oauth", value),
        }
    }

    /// Sets the credential `oidc`.
    pub fn oidc(self, value: impl Into<Secret>) -> Self {
        Self {
            inner: self.inner.credential("oidc", value),
        }
    }
}

client_runtime::impl_client_builder!(ClientBuilder => Client, Error);

#[cfg(feature = "tracing")]
client_runtime::impl_tracing!();

/// What all operations have in common.
pub(crate) static API: Api = Api {
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: Some("https://example.com"),
    base_url_variable: None,
    first_segment: None,
    credentials: &[
        CredentialSpec {
            name: "login",
            header: "authorization",
            scheme: Scheme::Basic,
            variable: None,
        },
        CredentialSpec {
            name: "query_key",
            header: "api key",
            scheme: Scheme::Query,
            variable: None,
        },
        CredentialSpec {
            name: "cookie_key",
            header: "session",
            scheme: Scheme::Cookie,
            variable: None,
        },
        CredentialSpec {
            name: "oauth",
            header: "authorization",
            scheme: Scheme::Bearer,
            variable: None,
        },
        CredentialSpec {
            name: "oidc",
            header: "authorization",
            scheme: Scheme::Bearer,
            variable: None,
        },
    ],
    errors: ErrorSpec {
        kind: None,
        message: None,
        request_id: None,
        request_id_header: None,
    },
    retry: RetrySpec {
        override_header: None,
        wait_headers: &[
            WaitHeader {
                name: "retry-after",
                unit: WaitUnit::SecondsOrDate,
            },
        ],
        refused_statuses: &[],
    },
};

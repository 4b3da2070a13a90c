// @generated from codegen/tests/golden/security/input.json by codegen/src/emit/client.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{
    Api, CredentialSpec, ErrorSpec, RetrySpec, Scheme, Secret, WaitHeader, WaitUnit,
};
use crate::error::Error;

/// A client of the Security; cheap to clone.
///
/// Requests go to the first of these, unless another base URL is given:
/// - `https://example.com`
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) inner: client_runtime::Client,
}

impl Client {
    /// Makes a client from the environment: `GOLDEN_SHOP_KEY`, `GOLDEN_SESSION`.
    ///
    /// # Errors
    ///
    /// No credential is set or one is empty, the base URL is not usable, or the transport cannot be made.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env().build()
    }

    /// Starts a client from nothing but what is set on the builder.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            inner: client_runtime::ClientBuilder::new(&API),
        }
    }
}

/// Sets up a [`Client`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    inner: client_runtime::ClientBuilder,
}

impl ClientBuilder {
    /// Starts from the environment's variables; what is set on the builder goes before them.
    pub fn from_env() -> Self {
        Self {
            inner: client_runtime::ClientBuilder::new(&API).with_environment(),
        }
    }

    /// A key of the shop.
    pub fn shop_key(self, value: impl Into<Secret>) -> Self {
        Self {
            inner: self.inner.credential("shop_key", value),
        }
    }

    /// Sets the credential `session`.
    pub fn session_token(self, value: impl Into<Secret>) -> Self {
        Self {
            inner: self.inner.credential("session_token", value),
        }
    }
}

client_runtime::impl_client_builder!(ClientBuilder => Client, Error);

/// What the schema says about every call.
static API: Api = Api {
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: Some("https://example.com"),
    base_url_variable: None,
    credentials: &[
        CredentialSpec {
            name: "shop_key",
            header: "x-shop-key",
            scheme: Scheme::Plain,
            variable: Some("GOLDEN_SHOP_KEY"),
        },
        CredentialSpec {
            name: "session_token",
            header: "authorization",
            scheme: Scheme::Bearer,
            variable: Some("GOLDEN_SESSION"),
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

// @generated from codegen/tests/golden/servers/input.json by codegen/src/emit/client.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Api, ErrorSpec, RetrySpec, WaitHeader, WaitUnit};

use crate::error::Error;

/// Client of the Servers; cheap to clone.
///
/// Requests go to the first of these, unless another base URL is given:
/// - `https://one.example.com/api/v2`: The first is the default.
/// - `https://two.example.com`: Others are for readers of the document.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) inner: client_runtime::Client,
}

impl Client {
    /// Creates a client from environment variables: `GOLDEN_SERVERS_URL`.
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
}

client_runtime::impl_client_builder!(ClientBuilder => Client, Error);

#[cfg(feature = "tracing")]
client_runtime::impl_tracing!();

/// What all operations have in common.
pub(crate) static API: Api = Api {
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: Some("https://one.example.com/api/v2"),
    base_url_variable: Some("GOLDEN_SERVERS_URL"),
    first_segment: Some("ping"),
    credentials: &[],
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

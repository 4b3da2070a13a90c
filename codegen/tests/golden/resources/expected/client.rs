// @generated from codegen/tests/golden/resources/input.json by codegen/src/emit/client.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Api, ErrorSpec, RetrySpec, WaitHeader, WaitUnit};

use crate::error::Error;
use crate::resources;

/// Client of the Resources; cheap to clone.
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
            inner: client_runtime::ClientBuilder::new(&API),
        }
    }

    /// Operations on `admin`.
    pub fn admin(&self) -> resources::admin::Admin {
        resources::admin::Admin {
            client: self.inner.clone(),
        }
    }

    /// Operations on `opening_hours`.
    pub fn opening_hours(&self) -> resources::opening_hours::OpeningHours {
        resources::opening_hours::OpeningHours {
            client: self.inner.clone(),
        }
    }

    /// Operations on `pets`.
    pub fn pets(&self) -> resources::pets::Pets {
        resources::pets::Pets {
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
}

client_runtime::impl_client_builder!(ClientBuilder => Client, Error);

#[cfg(feature = "tracing")]
client_runtime::impl_tracing!();

/// What all operations have in common.
pub(crate) static API: Api = Api {
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: None,
    base_url_variable: None,
    first_segment: None,
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

// @generated from codegen/tests/golden/resources/input.json by codegen/src/emit/client.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::{Api, ErrorSpec, RetrySpec, WaitHeader, WaitUnit};
use crate::error::Error;
use crate::resources;

/// A client of the Resources; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) inner: client_runtime::Client,
}

impl Client {
    /// Makes a client; the schema names no environment variable.
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

    /// Calls of `pets`.
    pub fn pets(&self) -> resources::pets::Pets {
        resources::pets::Pets {
            client: self.inner.clone(),
        }
    }

    /// Calls of `admin`.
    pub fn admin(&self) -> resources::admin::Admin {
        resources::admin::Admin {
            client: self.inner.clone(),
        }
    }

    /// Calls of `opening_hours`.
    pub fn opening_hours(&self) -> resources::opening_hours::OpeningHours {
        resources::opening_hours::OpeningHours {
            client: self.inner.clone(),
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
}

client_runtime::impl_client_builder!(ClientBuilder => Client, Error);

/// What the schema says about every call.
static API: Api = Api {
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: None,
    base_url_variable: None,
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

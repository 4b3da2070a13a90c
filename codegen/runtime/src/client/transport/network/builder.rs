//! What can be set on the transport.

use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::connector::Connector;
use super::pools::{self, Pools};
use super::proxy::Proxies;
use super::{HyperTransport, tls};
use crate::client::error::Error;

/// Looks up an environment variable.
type Environment = Arc<dyn Fn(&str) -> Option<OsString> + Send + Sync>;

/// What a [`HyperTransport`] is made of.
#[derive(Clone)]
pub struct HyperTransportBuilder {
    connect_timeout: Duration,
    certificates: tls::Given,
    proxy: Proxy,
    idle: pools::Idle,
    environment: Option<Environment>,
}

/// Which proxy is asked for.
#[derive(Clone)]
enum Proxy {
    OfVariables,
    /// May hold a password.
    Given(String),
    None,
}

impl Default for HyperTransportBuilder {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            certificates: tls::Given::default(),
            proxy: Proxy::OfVariables,
            idle: pools::Idle::default(),
            environment: None,
        }
    }
}

impl HyperTransportBuilder {
    /// Sets how long making a connection may take: finding the address, connecting, the proxy and TLS together.
    #[must_use]
    pub fn with_connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Trusts these certificates instead of the platform's: PEM, one or more, or a single one as DER. Further calls add
    /// to them.
    #[must_use]
    pub fn with_root_certificates(mut self, certificates: impl Into<Vec<u8>>) -> Self {
        self.certificates.roots.push(certificates.into());
        self
    }

    /// Trusts these certificates beside the platform's: PEM, one or more, or a single one as DER. Further calls add to
    /// them.
    #[must_use]
    pub fn with_added_root_certificates(mut self, certificates: impl Into<Vec<u8>>) -> Self {
        self.certificates.added_roots.push(certificates.into());
        self
    }

    /// Presents this certificate to servers that ask for one: PEM, with the chain to its authority, or a single one as
    /// DER; and its key as PEM or DER.
    #[must_use]
    pub fn with_client_certificate(
        mut self,
        certificates: impl Into<Vec<u8>>,
        key: impl Into<Vec<u8>>,
    ) -> Self {
        self.certificates.identity = Some((certificates.into(), key.into()));
        self
    }

    /// Connects directly, whatever the proxy variables say.
    #[must_use]
    pub fn without_proxy(mut self) -> Self {
        self.proxy = Proxy::None;
        self
    }

    /// Connects through this proxy, whatever the proxy variables say: `http://user:password@proxy.example:3128`, where user
    /// and password may be missing. Requests in HTTPS go through a tunnel of its. What goes to this machine itself goes
    /// through a proxy on this machine alone.
    #[must_use]
    pub fn with_proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Proxy::Given(url.into());
        self
    }

    /// Sets how long an unused connection is kept: 60 seconds by default.
    #[must_use]
    pub fn with_idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle.timeout = timeout;
        self
    }

    /// Sets how many unused connections to one host are kept: no limit by default, 0 keeps none.
    #[must_use]
    pub fn with_max_idle(mut self, connections: usize) -> Self {
        self.idle.most = connections;
        self
    }

    /// Looks the proxy variables up by the given function instead of in the process's environment.
    #[must_use]
    pub fn with_environment_from(
        mut self,
        lookup: impl Fn(&str) -> Option<OsString> + Send + Sync + 'static,
    ) -> Self {
        self.environment = Some(Arc::new(lookup));
        self
    }

    /// Looks the proxy variables up where the client looks up its own, unless that is settled already.
    pub(in crate::client) fn with_environment(mut self, environment: Option<Environment>) -> Self {
        self.environment = self.environment.or(environment);
        self
    }

    /// Builds the transport. Nothing is connected, and the platform's certificates are not read, before they are needed.
    ///
    /// # Errors
    /// When a certificate or key cannot be read, the two do not go together, or the proxy is none.
    pub fn build(self) -> Result<HyperTransport, Error> {
        let trust = tls::Trust::new(&self.certificates).map_err(Error::builder)?;
        let proxies = match (&self.proxy, &self.environment) {
            (Proxy::None, _) => Proxies::none(),
            (Proxy::Given(url), _) => Proxies::given(url).map_err(Error::builder)?,
            (Proxy::OfVariables, Some(lookup)) => Proxies::read(&**lookup),
            (Proxy::OfVariables, None) => Proxies::read(&|name| std::env::var_os(name)),
        };
        let connector = Connector::new(self.connect_timeout, trust, proxies);
        Ok(HyperTransport { pools: Pools::new(connector.clone(), self.idle), connector })
    }
}

impl fmt::Debug for HyperTransportBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("HyperTransportBuilder")
            .field("connect_timeout", &self.connect_timeout)
            .field("roots", &self.certificates.roots.len())
            .field("added_roots", &self.certificates.added_roots.len())
            .field("is_direct", &matches!(self.proxy, Proxy::None))
            .field("idle", &self.idle)
            .finish_non_exhaustive()
    }
}

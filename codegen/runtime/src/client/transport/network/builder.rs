//! What can be set on the transport.

use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::connector::Connector;
use super::pools::Pools;
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
    is_direct: bool,
    environment: Option<Environment>,
}

impl Default for HyperTransportBuilder {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            certificates: tls::Given::default(),
            is_direct: false,
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
        self.is_direct = true;
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
    /// When a certificate or key cannot be read, or the two do not go together.
    pub fn build(self) -> Result<HyperTransport, Error> {
        let trust = tls::Trust::new(&self.certificates).map_err(Error::builder)?;
        let proxies = match (self.is_direct, &self.environment) {
            (true, _) => Proxies::none(),
            (false, Some(lookup)) => Proxies::read(&**lookup),
            (false, None) => Proxies::read(&|name| std::env::var_os(name)),
        };
        let connector = Connector::new(self.connect_timeout, trust, proxies);
        Ok(HyperTransport { pools: Pools::new(connector.clone()), connector })
    }
}

impl fmt::Debug for HyperTransportBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("HyperTransportBuilder")
            .field("connect_timeout", &self.connect_timeout)
            .field("roots", &self.certificates.roots.len())
            .field("added_roots", &self.certificates.added_roots.len())
            .field("is_direct", &self.is_direct)
            .finish_non_exhaustive()
    }
}

//! What a caller may set on a client.

use std::ffi::OsString;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::time::Duration;

use super::{ClientBuilder, Credential};
use crate::ParameterValue;
use crate::client::api::Api;
use crate::client::handle::Limits;
use crate::client::observe::Observer;
use crate::client::secret::{CredentialSource, Secret};
use crate::client::transport::{Clock, Transport};

impl ClientBuilder {
    /// A builder for clients of an API, with its defaults: 600 seconds for an attempt, two retries, no deadline, bodies
    /// of up to 64 MiB.
    pub fn new(api: &'static Api) -> Self {
        Self {
            api,
            environment: None,
            base_url: None,
            plain_http: false,
            credentials: Vec::new(),
            credentials_are_optional: false,
            headers: Vec::new(),
            query: Vec::new(),
            limits: Limits {
                timeout: Duration::from_secs(600),
                deadline: None,
                retries: 2,
                max_wait: Duration::from_secs(60),
            },
            max_body: 64 << 20,
            transport: None,
            clock: None,
            random: Arc::new(random),
            observer: None,
            #[cfg(feature = "hyper")]
            network: None,
        }
    }

    /// Lets the API's environment variables fill what is not given here. A credential given here hides those of all
    /// variables. The variables are read when the client is built.
    #[must_use]
    pub fn with_environment(self) -> Self {
        self.with_environment_from(|name| std::env::var_os(name))
    }

    /// Like [`ClientBuilder::with_environment`], with another way of looking up a variable.
    #[must_use]
    pub fn with_environment_from(
        mut self,
        lookup: impl Fn(&str) -> Option<OsString> + Send + Sync + 'static,
    ) -> Self {
        self.environment = Some(Arc::new(lookup));
        self
    }

    /// Sets the credential that the API describes under this name.
    #[must_use]
    pub fn credential(mut self, name: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.set_credential(name.into(), Credential::Fixed(secret.into()));
        self
    }

    /// Sets the credential of this name, a user name and a password.
    #[must_use]
    pub fn basic_credential(
        self,
        name: impl Into<String>,
        user: impl AsRef<str>,
        password: impl Into<Secret>,
    ) -> Self {
        let password: Secret = password.into();
        self.credential(name, password.of_user(user.as_ref()))
    }

    /// Says that the client can be built without a credential: some operations need none.
    #[must_use]
    pub fn with_optional_credentials(mut self) -> Self {
        self.credentials_are_optional = true;
        self
    }

    /// Sets where the credential of this name comes from when it changes while the client lives.
    #[must_use]
    pub fn with_credential_source(mut self, name: impl Into<String>, source: impl CredentialSource) -> Self {
        self.set_credential(name.into(), Credential::Changing(Arc::new(source)));
        self
    }

    /// Sets the address that requests go to, with or without a path prefix; a trailing slash makes no difference.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Allows a base URL with plain HTTP to another machine, where everything that is sent, credentials included, can be
    /// read on the way. To this machine it is allowed without asking.
    #[must_use]
    pub fn with_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Sets how long an attempt may take, from asking for a changing credential to the end of the response's body.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
        self
    }

    /// Sets how long a call may take, all attempts and the waits between them together. There is no such limit by
    /// default.
    #[must_use]
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.limits.deadline = Some(deadline);
        self
    }

    /// Sets how often a call may be retried after its first attempt: 0 never. What is not safe to retry is not
    /// retried, whatever the number.
    #[must_use]
    pub fn with_retries(mut self, retries: u32) -> Self {
        self.limits.retries = retries;
        self
    }

    /// Sets the longest wait before a retry that the server may ask for: 60 seconds by default. One that asks for more is not
    /// waited for: the call returns at once, and `retry_after` of its error says how long.
    #[must_use]
    pub fn with_max_wait(mut self, wait: Duration) -> Self {
        self.limits.max_wait = wait;
        self
    }

    /// Sets a header of every request, over the built-in ones and the credentials. Parameters and headers of a call go
    /// over it; for a header that merges, its values are added.
    #[must_use]
    pub fn with_header(mut self, name: impl Into<String>, value: impl ParameterValue) -> Self {
        self.headers.push((name.into(), value.parameter_text().into_owned()));
        self
    }

    /// Adds a pair to the query of every request. Parameters and pairs of a call with the same name replace it.
    #[must_use]
    pub fn with_query(mut self, name: impl Into<String>, value: impl ParameterValue) -> Self {
        self.query.push((name.into(), value.parameter_text().into_owned()));
        self
    }

    /// Sets how many bytes the body of a response may have. A longer one is an error, and not read to its end.
    #[must_use]
    pub fn with_max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Sends through the given transport.
    #[must_use]
    pub fn with_transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Reads the time from the given clock, and waits by it: in tests, or in another runtime than tokio's.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Takes the random numbers from 0 to 1 that spread retries from the given function, in tests.
    #[must_use]
    pub fn with_random(mut self, random: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.random = Arc::new(random);
        self
    }

    /// Tells the observer of every call.
    #[must_use]
    pub fn with_observer(mut self, observer: impl Observer) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    fn set_credential(&mut self, name: String, credential: Credential) {
        self.credentials.retain(|(known, _)| *known != name);
        self.credentials.push((name, credential));
    }
}

#[cfg(feature = "hyper")]
impl ClientBuilder {
    /// Sets how long making a connection may take: finding the address, connecting, the proxy and TLS together. 5 seconds
    /// by default. Cannot be combined with a transport of one's own.
    #[must_use]
    pub fn with_connect_timeout(self, timeout: Duration) -> Self {
        self.with_network(|network| network.with_connect_timeout(timeout))
    }

    /// Trusts these certificates instead of the platform's: PEM, one or more, or a single one as DER. Further calls add
    /// to them. Cannot be combined with a transport of one's own.
    #[must_use]
    pub fn with_root_certificates(self, certificates: impl Into<Vec<u8>>) -> Self {
        self.with_network(|network| network.with_root_certificates(certificates))
    }

    /// Trusts these certificates beside the platform's: PEM, one or more, or a single one as DER. Further calls add to
    /// them. Cannot be combined with a transport of one's own.
    #[must_use]
    pub fn with_added_root_certificates(self, certificates: impl Into<Vec<u8>>) -> Self {
        self.with_network(|network| network.with_added_root_certificates(certificates))
    }

    /// Presents this certificate to servers that ask for one: PEM, with the chain to its authority, or a single one as
    /// DER; and its key as PEM or DER. Cannot be combined with a transport of one's own.
    #[must_use]
    pub fn with_client_certificate(self, certificates: impl Into<Vec<u8>>, key: impl Into<Vec<u8>>) -> Self {
        self.with_network(|network| network.with_client_certificate(certificates, key))
    }

    /// Connects directly, whatever the proxy variables say. Cannot be combined with a transport of one's own.
    #[must_use]
    pub fn without_proxy(self) -> Self {
        self.with_network(|network| network.without_proxy())
    }

    /// Connects through this proxy, whatever the proxy variables say: `http://user:password@proxy.example:3128`. Cannot be
    /// combined with a transport of one's own.
    #[must_use]
    pub fn with_proxy(self, url: impl Into<String>) -> Self {
        self.with_network(|network| network.with_proxy(url))
    }

    /// Sets how long an unused connection is kept: 60 seconds by default. Cannot be combined with a transport of one's own.
    #[must_use]
    pub fn with_idle_timeout(self, timeout: Duration) -> Self {
        self.with_network(|network| network.with_idle_timeout(timeout))
    }

    /// Sets how many unused connections to one host are kept: no limit by default, 0 keeps none. Cannot be combined with a
    /// transport of one's own.
    #[must_use]
    pub fn with_max_idle(self, connections: usize) -> Self {
        self.with_network(|network| network.with_max_idle(connections))
    }

    fn with_network(
        mut self,
        change: impl FnOnce(crate::HyperTransportBuilder) -> crate::HyperTransportBuilder,
    ) -> Self {
        self.network = Some(change(self.network.unwrap_or_default()));
        self
    }
}

/// A random number from 0 to 1 out of the keys that the standard library draws for its hash maps: enough for spreading
/// retries, and no reason for a dependency.
fn random() -> f64 {
    const BITS: u32 = 53;
    let bits = RandomState::new().hash_one(0_u8) >> (u64::BITS - BITS);
    bits as f64 / (1_u64 << BITS) as f64
}

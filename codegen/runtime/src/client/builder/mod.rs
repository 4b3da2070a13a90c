//! How a client comes to be.

mod base_url;
mod build;
mod credentials;
mod setters;

use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;

pub(super) use self::base_url::BaseUrl;
#[cfg(feature = "hyper")]
pub(super) use self::base_url::is_loopback;
use super::api::Api;
use super::handle::Limits;
use super::observe::Observer;
use super::secret::{CredentialSource, Secret};
use super::transport::{Clock, Transport};

/// What a client is made of. Nothing is checked before [`ClientBuilder::build`], which reports the first error.
#[derive(Clone)]
pub struct ClientBuilder {
    api: &'static Api,
    environment: Option<Environment>,
    base_url: Option<String>,
    plain_http: bool,
    credentials: Vec<(String, Credential)>,
    credentials_are_optional: bool,
    headers: Vec<(String, String)>,
    query: Vec<(String, String)>,
    limits: Limits,
    max_body: usize,
    transport: Option<Arc<dyn Transport>>,
    /// None: that of the transport, else that of the system.
    clock: Option<Arc<dyn Clock>>,
    random: Arc<dyn Fn() -> f64 + Send + Sync>,
    observer: Option<Arc<dyn Observer>>,
    #[cfg(feature = "hyper")]
    network: Option<super::transport::HyperTransportBuilder>,
}

/// Looks up an environment variable.
type Environment = Arc<dyn Fn(&str) -> Option<OsString> + Send + Sync>;

/// A credential as the caller gives it.
#[derive(Clone)]
enum Credential {
    Fixed(Secret),
    Changing(Arc<dyn CredentialSource>),
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn names<T>(pairs: &[(String, T)]) -> Vec<&str> {
            pairs.iter().map(|(name, _)| name.as_str()).collect()
        }
        // Names only: any value may be a secret, the base URL's user information included.
        formatter
            .debug_struct("ClientBuilder")
            .field("credentials", &names(&self.credentials))
            .field("headers", &names(&self.headers))
            .field("query", &names(&self.query))
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

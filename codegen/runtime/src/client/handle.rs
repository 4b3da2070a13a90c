//! The client: what all calls share.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::api::{Api, Scheme};
use super::builder::{BaseUrl, ClientBuilder};
use super::call::UsualHeaders;
use super::error::Error;
use super::observe::Observer;
use super::secret::CredentialSource;
use super::transport::{Clock, Transport};

/// What all calls of a client share. Clones are cheap and share connections.
#[derive(Clone)]
pub struct Client {
    pub(super) shared: Arc<Shared>,
}

/// Everything that was settled when the client was built.
pub(super) struct Shared {
    /// What the client was built from, for others like it.
    pub(super) builder: ClientBuilder,
    pub(super) api: &'static Api,
    pub(super) base_url: BaseUrl,
    /// Whether it is the one that the API's description names.
    pub(super) is_default_base: bool,
    /// What every request carries: built-in headers, then fixed credentials, then the caller's defaults over both.
    pub(super) headers: HeaderMap,
    /// The caller's defaults alone; they are what a merging header takes in and what hides a changing credential.
    pub(super) default_headers: HeaderMap,
    /// The headers of calls on which none is set.
    pub(super) usual_headers: UsualHeaders,
    pub(super) default_query: Vec<(String, String)>,
    /// Fixed credentials; those that headers carry are among [`Shared::headers`], too.
    pub(super) fixed: Vec<Carried>,
    pub(super) changing: Vec<Changing>,
    pub(super) limits: Limits,
    pub(super) max_body: usize,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) random: Arc<dyn Fn() -> f64 + Send + Sync>,
    pub(super) observer: Option<Arc<dyn Observer>>,
}

impl Client {
    /// A client with other options, which shares the transport and its connections with this one. Environment variables count
    /// as they were when this one was built.
    ///
    /// # Errors
    /// As for [`ClientBuilder::build`]. What belongs to the transport cannot be changed.
    pub fn with_options(&self, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Result<Self, Error> {
        change(self.shared.builder.clone()).build()
    }
}

/// What carries a credential.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Carrier {
    Header(HeaderName),
    Query(&'static str),
    Cookie(&'static str),
}

/// A credential and what carries it. The value is marked as sensitive.
#[derive(Clone)]
pub(super) struct Carried {
    pub(super) name: &'static str,
    pub(super) carrier: Carrier,
    pub(super) value: HeaderValue,
}

/// A credential that is asked for before every attempt.
#[derive(Clone)]
pub(super) struct Changing {
    pub(super) name: &'static str,
    pub(super) carrier: Carrier,
    pub(super) scheme: Scheme,
    pub(super) source: Arc<dyn CredentialSource>,
}

/// How long a call may take and how often it is retried.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Limits {
    pub(super) timeout: Duration,
    pub(super) deadline: Option<Duration>,
    pub(super) retries: u32,
    pub(super) max_wait: Duration,
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shared = &*self.shared;
        formatter
            .debug_struct("Client")
            .field("base_url", &shared.base_url)
            // Names only: any value may be a secret.
            .field("headers", &shared.headers.keys().map(HeaderName::as_str).collect::<Vec<_>>())
            .field("query", &shared.default_query.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("limits", &shared.limits)
            .finish_non_exhaustive()
    }
}

//! One call: what the caller sets, and the request that it becomes.

mod body;
mod form;
mod headers;
mod multipart;
mod path;
mod payload;
mod prepare;
mod query;
mod setters;
mod shown;
mod styled;
mod usual_headers;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub(super) use self::headers::own_header;
pub use self::multipart::FilePart;
use self::payload::Payload;
pub(super) use self::prepare::Prepared;
pub use self::styled::Style;
pub(super) use self::usual_headers::UsualHeaders;
use super::api::Operation;
use super::handle::{Client, Limits};

/// A call that is being put together. Emitted code wraps one per operation.
///
/// It owns what it needs: it is `Send`, may be spawned, and outlives the client that it came from. Errors are kept and
/// returned when the call is sent.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call {
    client: Client,
    operation: &'static Operation,
    parts: Box<Parts>,
}

/// What the caller sets, as text and not yet checked.
#[derive(Clone, Default)]
struct Parts {
    path: Vec<(&'static str, String)>,
    query: Vec<(&'static str, Vec<String>)>,
    headers: Vec<(&'static str, Vec<String>)>,
    /// Pairs of the query that parameters of other shapes are.
    styled_query: Vec<(&'static str, Vec<(String, String)>)>,
    cookies: Vec<(&'static str, String)>,
    /// Why a parameter cannot be written.
    refused: Option<String>,
    /// Names of headers whose built-in default is omitted.
    omitted: Vec<&'static str>,
    own_query: Vec<(String, String)>,
    own_headers: Vec<(String, String)>,
    /// The JSON body as text.
    body: Option<Result<String, Arc<serde_json::Error>>>,
    /// A body that is no JSON.
    payload: Option<Payload>,
    /// The media type of a JSON body, where it is not `application/json`.
    content_type: Option<&'static str>,
    /// The media type that is asked for, where it is not `application/json`.
    accept: Option<&'static str>,
    own_body: Vec<(String, Result<String, Arc<serde_json::Error>>)>,
    /// Where the operation is, if not at the API's server.
    server: Option<&'static str>,
    /// The credentials that the operation may carry; `None` is all of them.
    credentials: Option<&'static [&'static str]>,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    retries: Option<u32>,
    max_wait: Option<Duration>,
}

impl Parts {
    /// Whether the operation asks for the credential.
    fn may_carry(&self, credential: &str) -> bool {
        self.credentials.is_none_or(|names| names.contains(&credential))
    }
}

impl Call {
    /// A call of an operation, nothing set.
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        Self { client: client.clone(), operation, parts: Box::default() }
    }

    pub(super) fn client(&self) -> &Client {
        &self.client
    }

    pub(super) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// How many bytes the body of a response, or one of its events, may have.
    pub(super) fn max_body(&self) -> usize {
        self.client.shared.max_body
    }

    /// What the caller set for this call, else what holds for the client.
    pub(super) fn limits(&self) -> Limits {
        let defaults = self.client.shared.limits;
        Limits {
            timeout: self.parts.timeout.unwrap_or(defaults.timeout),
            deadline: self.parts.deadline.or(defaults.deadline),
            retries: self.parts.retries.unwrap_or(defaults.retries),
            max_wait: self.parts.max_wait.unwrap_or(defaults.max_wait),
        }
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("path", &self.parts.path)
            // Names only: any value may be a secret.
            .field("query", &self.parts.query.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

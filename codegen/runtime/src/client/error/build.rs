//! How errors are put together, part by part, inside the runtime.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use super::envelope::Envelope;
use super::{Error, Head, Inner, Kind, Secrets};
use crate::client::BoxError;
use crate::client::api::ErrorSpec;

impl Error {
    pub(crate) fn new(kind: Kind) -> Self {
        Self(Box::new(Inner {
            kind,
            call: None,
            attempts: 0,
            may_have_been_sent: false,
            retry_after: None,
            head: None,
            body: Bytes::new(),
            request_id_header: None,
            envelope: Envelope::default(),
            source: None,
        }))
    }

    /// A client that cannot be built.
    pub(crate) fn builder(why: impl Into<String>) -> Self {
        Self::new(Kind::Builder(why.into()))
    }

    /// A call that is refused before anything is sent.
    pub(crate) fn request(why: impl Into<String>) -> Self {
        Self::new(Kind::Request(why.into()))
    }

    /// Names the call. The path comes without its query, which may hold what no log should.
    pub(crate) fn of_call(mut self, method: &Method, path: &str) -> Self {
        self.0.call = Some((method.clone(), path.to_owned()));
        self
    }

    pub(crate) fn after(mut self, attempts: u32, may_have_been_sent: bool) -> Self {
        self.0.attempts = attempts;
        self.0.may_have_been_sent = may_have_been_sent;
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    /// Keeps the head of the answer.
    pub(crate) fn with_head(mut self, status: StatusCode, headers: HeaderMap, spec: &ErrorSpec) -> Self {
        self.0.head = Some(Head { status, headers });
        self.0.request_id_header = spec.request_id_header;
        self
    }

    /// Keeps the body of the answer, and what it says if it is the error envelope.
    pub(crate) fn with_body(mut self, body: Bytes, spec: &ErrorSpec, secrets: &Secrets) -> Self {
        self.0.envelope = Envelope::read(spec, &body, secrets);
        self.0.body = body;
        self
    }

    pub(crate) fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into());
        self
    }
}

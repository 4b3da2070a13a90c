//! How errors are put together, part by part, inside the runtime.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use super::envelope::Envelope;
use super::{Error, Head, Inner, Kind, Secrets, cause};
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
            request_id: None,
            envelope: Envelope::default(),
            cause: None,
            io: None,
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

    /// Keeps the response, and what its body says if it is the error envelope.
    pub(crate) fn with_response(
        mut self,
        (status, headers): (StatusCode, HeaderMap),
        body: Bytes,
        spec: &ErrorSpec,
        secrets: &Secrets,
    ) -> Self {
        let id = spec.request_id_header.and_then(|name| headers.get(name)?.to_str().ok());
        self.0.request_id = id.filter(|id| !id.is_empty()).map(|id| secrets.hidden_in(id));
        self.0.envelope = Envelope::read(spec, &headers, &body, secrets);
        self.0.head = Some(Head { status, headers });
        self.0.body = body;
        self
    }

    pub(crate) fn with_cause(mut self, cause: impl Into<BoxError>) -> Self {
        let cause = cause.into();
        self.0.io = cause::io(&*cause);
        self.0.cause = Some(cause);
        self
    }
}

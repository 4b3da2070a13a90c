//! How errors are put together, part by part, inside the runtime.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use super::envelope::Envelope;
use super::{Error, Head, Inner, Kind, Secrets, cause};
use crate::client::BoxError;
use crate::client::api::ErrorSpec;

impl Error {
    pub(crate) fn new(kind: Kind) -> Self {
        Self(Arc::new(Inner {
            kind,
            call: None,
            attempts: 0,
            may_have_been_sent: false,
            retry_after: None,
            is_retryable: false,
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
        let inner = Arc::make_mut(&mut self.0);
        inner.call = Some((method.clone(), path.to_owned()));
        self
    }

    pub(crate) fn after(mut self, attempts: u32, may_have_been_sent: bool) -> Self {
        let inner = Arc::make_mut(&mut self.0);
        inner.attempts = attempts;
        inner.may_have_been_sent = may_have_been_sent;
        self
    }

    /// How long the server asks to wait, and whether the client would have retried the call.
    pub(crate) fn with_retry(mut self, after: Option<Duration>, is_retryable: bool) -> Self {
        let inner = Arc::make_mut(&mut self.0);
        inner.retry_after = after;
        inner.is_retryable = is_retryable;
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
        let inner = Arc::make_mut(&mut self.0);
        inner.request_id = id.filter(|id| !id.is_empty()).map(|id| secrets.hidden_in(id));
        inner.envelope = Envelope::read(spec, &headers, &body, secrets);
        inner.head = Some(Head { status, headers });
        inner.body = body;
        self
    }

    pub(crate) fn with_cause(mut self, cause: impl Into<BoxError>) -> Self {
        let cause = cause.into();
        let inner = Arc::make_mut(&mut self.0);
        inner.io = cause::io(&*cause).map(Arc::new);
        inner.cause = Some(Arc::from(cause));
        self
    }
}

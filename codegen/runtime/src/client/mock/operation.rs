//! What a test says of one operation.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderValue};
use serde::Serialize;
use serde_json::{Map, Value};

use super::expectation::{Expectation, Matches};
use super::reply::{Reply, What};
use super::{AT_ONCE, MockRequest, MockTransport, SentRequest};
use crate::ParameterValue;
use crate::client::api::{ErrorSpec, Operation, ResponseKind};

/// What is expected of one operation, and what was sent to it. `P` is what it sends, `R` what it responds with.
///
/// Each `returns…` expects one more call; the calls get their responses in the order in which they were told.
pub struct MockOperation<P, R> {
    transport: MockTransport,
    operation: &'static Operation,
    matches: Option<Matches>,
    delay: Duration,
    is_repeated: bool,
    types: PhantomData<fn() -> (P, R)>,
}

impl<P, R> MockOperation<P, R> {
    pub(super) fn new(transport: MockTransport, operation: &'static Operation) -> Self {
        Self { transport, operation, matches: None, delay: AT_ONCE, is_repeated: false, types: PhantomData }
    }

    /// What is told behind this takes so long, in virtual time.
    #[must_use = "it holds for what is told behind it"]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// What is told behind this holds for any number of calls, none included, once nothing else is left for them.
    #[must_use = "it holds for what is told behind it"]
    pub fn always(mut self) -> Self {
        self.is_repeated = true;
        self
    }

    /// Responds to a call with a response of this status, with these bytes as its body.
    pub fn returns_raw(self, status: u16, body: impl Into<Bytes>) -> Self {
        let mut response = http::Response::new(body.into());
        *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        self.tell(What::Response(response))
    }

    /// Responds to a call with a whole response.
    pub fn returns_response(self, response: http::Response<impl Into<Bytes>>) -> Self {
        self.tell(What::Response(response.map(Into::into)))
    }

    /// Responds to a call with an error of this status and type, in the envelope of the API.
    pub fn returns_error(self, status: u16, kind: impl ParameterValue) -> Self {
        let body = envelope(self.transport.shared.errors, &kind.parameter_text());
        self.returns_raw(status, body)
    }

    /// Makes no connection for a call.
    pub fn fails_to_connect(self) -> Self {
        self.tell(What::NoConnection)
    }

    /// Breaks off after the request of a call was sent.
    pub fn breaks_off(self) -> Self {
        self.tell(What::BrokenOff)
    }

    /// Never responds to a call, so that its time limit is reached: at once, in virtual time.
    pub fn hangs(self) -> Self {
        self.tell(What::Silence)
    }

    fn tell(self, what: What) -> Self {
        self.transport.expect(Expectation {
            operation: self.operation,
            matches: self.matches.clone(),
            reply: Reply { what, delay: self.delay },
            is_repeated: self.is_repeated,
            was_used: false,
        });
        self
    }
}

impl<P, R: Serialize> MockOperation<P, R> {
    /// Responds to a call with this value.
    pub fn returns(self, value: R) -> Self {
        let json = serde_json::to_value(&value).unwrap_or_default();
        let body = match (self.operation.response, json) {
            (ResponseKind::Empty, _) => String::new(),
            (ResponseKind::Text | ResponseKind::OptionalText, Value::String(text)) => text,
            // Not the value: that has its keys sorted.
            _ => serde_json::to_string(&value).unwrap_or_default(),
        };
        let status = if body.is_empty() { 204 } else { 200 };
        self.returns_raw(status, body)
    }
}

impl<P: MockRequest + 'static, R> MockOperation<P, R> {
    /// What is told behind this holds for calls that send something of which this is true.
    #[must_use = "it holds for what is told behind it"]
    pub fn when(mut self, is_meant: impl Fn(&P) -> bool + Send + Sync + 'static) -> Self {
        let operation = self.operation;
        self.matches = Some(Arc::new(move |request: &http::Request<Bytes>| {
            P::of(&SentRequest::new(operation, request)).is_ok_and(|sent| is_meant(&sent))
        }));
        self
    }

    /// What was sent to the operation so far, in order; each attempt counts. What is not what the operation sends, because it
    /// was made with `with_body_field` and the like, is left out.
    pub fn calls(&self) -> Vec<P> {
        let requests = self.transport.sent_to(self.operation);
        requests.iter().filter_map(|request| P::of(&SentRequest::new(self.operation, request)).ok()).collect()
    }

    /// The requests that were sent to the operation so far, in order.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.transport.sent_to(self.operation)
    }
}

impl<P, R> fmt::Debug for MockOperation<P, R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("MockOperation").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}

/// The body of an error.
fn envelope(spec: &ErrorSpec, kind: &str) -> String {
    let mut body = Value::Object(Map::new());
    let message = format!("The mock responds with {kind}.");
    let parts = [(spec.kind, kind), (spec.message, &message), (spec.request_id, "req_mock")];
    for (pointer, text) in parts {
        let Some(pointer) = pointer else { continue };
        let mut at = &mut body;
        for key in pointer.trim_start_matches('/').split('/') {
            if !at.is_object() {
                *at = Value::Object(Map::new());
            }
            let Value::Object(members) = at else { break };
            at = members.entry(key.replace("~1", "/").replace("~0", "~")).or_insert(Value::Null);
        }
        *at = Value::from(text);
    }
    body.to_string()
}

//! Seeing what happens: what a program is told of each call.

use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};

use super::call::{Call, Prepared};
use super::error::Error;
use super::handle::Shared;
use super::response::RawResponse;

/// Is told of every call of a client: for logs, metrics and traces.
///
/// Nothing that it is told holds a body, the value of a header, a credential or a value of the query; a path is a template, without its values. It is called between the steps of a call, and should return
/// soon. A call without an observer costs nothing.
pub trait Observer: Send + Sync + 'static {
    /// Begins a call. What is returned is told the rest; it is dropped when the call has ended, or when the caller has dropped the call.
    fn begin(&self, call: &CallBegun<'_>) -> Box<dyn CallObserver>;

    /// Whether anybody listens: asked before each call, which costs nothing more where nobody does.
    fn is_enabled(&self) -> bool {
        true
    }
}

/// Is told of one call.
pub trait CallObserver: Send {
    /// An attempt is about to be sent; the first has the number 1.
    fn attempt(&mut self, number: u32);

    /// The attempt has ended.
    fn attempt_ended(&mut self, attempt: &AttemptEnded<'_>);

    /// Another attempt follows after a wait.
    fn retry(&mut self, wait: Duration);

    /// The call has ended.
    fn ended(&mut self, call: &CallEnded<'_>);
}

/// A call that begins.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CallBegun<'a> {
    /// The operation's name in the API's description.
    pub operation: &'static str,
    /// The HTTP method.
    pub method: &'a Method,
    /// The path template: `/v1/pets/{id}`.
    pub path: &'static str,
    /// The name or address of the host that it goes to.
    pub host: &'a str,
    /// The port there.
    pub port: u16,
    /// How many bytes its body has, if that is known: a stream may not tell.
    pub request_bytes: Option<u64>,
}

/// An attempt that has ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AttemptEnded<'a> {
    /// Its number, from 1.
    pub number: u32,
    /// The status of its response, if one came.
    pub status: Option<StatusCode>,
    /// The request id of its response, if it has one.
    pub request_id: Option<&'a str>,
    /// How long it took.
    pub duration: Duration,
    /// Why it is no success: a status (`503`), `connect`, `interrupted`, `timeout`, `body_limit`, `request_body` or `credential`.
    pub error: Option<String>,
}

/// A call that has ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CallEnded<'a> {
    /// How many attempts it made.
    pub attempts: u32,
    /// The status of its last response, if one came.
    pub status: Option<StatusCode>,
    /// The request id of its last response, if it has one.
    pub request_id: Option<&'a str>,
    /// How long it took, waits included; for a response that the caller reads, until the end of its body.
    pub duration: Duration,
    /// How many bytes the body of its response has.
    pub response_bytes: usize,
    /// Its error. Whether the body of a success can be decoded is not known yet.
    pub error: Option<&'a Error>,
}

/// The observer of a call, if the client has one, and when the call began.
pub(super) struct Observed {
    of_call: Option<Box<dyn CallObserver>>,
    begun: Duration,
    attempt_begun: Duration,
}

impl Observed {
    pub(super) fn begin(call: &Call, prepared: &Prepared) -> Self {
        let shared = &*call.client().shared;
        let Some(observer) = shared.observer.as_ref().filter(|observer| observer.is_enabled()) else {
            return Self { of_call: None, begun: Duration::ZERO, attempt_begun: Duration::ZERO };
        };
        let (host, port) = prepared.origin();
        let begun = CallBegun {
            operation: call.operation().id,
            method: &prepared.method,
            path: call.operation().path,
            host,
            port,
            request_bytes: prepared.body.given().length(),
        };
        let now = shared.clock.elapsed();
        Self { of_call: Some(observer.begin(&begun)), begun: now, attempt_begun: now }
    }

    pub(super) fn attempt(&mut self, shared: &Shared, number: u32) {
        if let Some(of_call) = &mut self.of_call {
            self.attempt_begun = shared.clock.elapsed();
            of_call.attempt(number);
        }
    }

    /// `error` is asked only if there is an observer.
    pub(super) fn attempt_ended(
        &mut self,
        shared: &Shared,
        number: u32,
        head: Option<&(StatusCode, HeaderMap)>,
        error: impl FnOnce() -> Option<String>,
    ) {
        let Some(of_call) = &mut self.of_call else { return };
        of_call.attempt_ended(&AttemptEnded {
            number,
            status: head.map(|(status, _)| *status),
            request_id: head.and_then(|(_, headers)| request_id(shared, headers)),
            duration: shared.clock.elapsed().saturating_sub(self.attempt_begun),
            error: error(),
        });
    }

    pub(super) fn retry(&mut self, wait: Duration) {
        if let Some(of_call) = &mut self.of_call {
            of_call.retry(wait);
        }
    }

    /// The call has ended with a response or an error.
    pub(super) fn ended(mut self, shared: &Shared, attempts: u32, concluded: Result<&RawResponse, &Error>) {
        let bytes = concluded.map_or_else(|error| error.body().len(), |response| response.body().len());
        self.tell_end(shared, attempts, concluded.ok(), concluded.err(), bytes);
    }

    /// The body of a response that the caller reads has ended, after so many bytes.
    pub(super) fn stream_ended(
        &mut self,
        shared: &Shared,
        response: &RawResponse,
        bytes: usize,
        error: Option<&Error>,
    ) {
        self.tell_end(shared, response.attempts(), Some(response), error, bytes);
    }

    fn tell_end(
        &mut self,
        shared: &Shared,
        attempts: u32,
        response: Option<&RawResponse>,
        error: Option<&Error>,
        response_bytes: usize,
    ) {
        let Some(mut of_call) = self.of_call.take() else { return };
        of_call.ended(&CallEnded {
            attempts,
            status: response.map(RawResponse::status).or_else(|| error?.status()),
            request_id: response.and_then(RawResponse::request_id).or_else(|| error?.request_id()),
            duration: shared.clock.elapsed().saturating_sub(self.begun),
            response_bytes,
            error,
        });
    }
}

fn request_id<'h>(shared: &Shared, headers: &'h HeaderMap) -> Option<&'h str> {
    headers.get(shared.api.errors.request_id_header?)?.to_str().ok()
}

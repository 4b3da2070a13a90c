//! Mocks: a transport in memory in which a test says what each operation responds with, and looks at what was sent.

mod expectation;
mod operation;
mod reply;
mod request;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use self::expectation::{Expectation, Matches};
pub use self::operation::MockOperation;
use self::reply::Reply;
pub use self::request::{MockRequest, SentRequest};
use super::BoxFuture;
use super::api::{Api, Called, ErrorSpec, Operation};
use super::transport::{Body, Clock, Transport, TransportError, VirtualClock, whole};

/// A transport in memory that responds to each operation as a test says, in virtual time: no call waits. Clones are the same
/// transport.
///
/// A call that nothing is expected of gets an error that says what is expected, and [`MockTransport::verify`] tells of it.
#[derive(Clone)]
pub struct MockTransport {
    shared: Arc<Shared>,
}

struct Shared {
    errors: &'static ErrorSpec,
    state: Mutex<State>,
    clock: VirtualClock,
}

#[derive(Default)]
struct State {
    operations: Vec<&'static Operation>,
    expected: Vec<Expectation>,
    calls: Vec<Sent>,
    /// What was called though nothing was expected of it.
    unexpected: Vec<String>,
}

impl State {
    /// Where each thing that is still expected of an operation stands, and its condition: in the order in which they were told,
    /// with what holds always at the end.
    fn candidates(&self, operation: &Operation) -> Vec<(usize, Option<Matches>)> {
        let of_it =
            self.expected.iter().enumerate().filter(|(_, one)| one.is_of(operation) && one.may_respond());
        let (always, once): (Vec<_>, Vec<_>) = of_it.partition(|(_, one)| one.is_repeated);
        let in_order = once.into_iter().chain(always);
        in_order.map(|(index, one)| (index, one.matches.clone())).collect()
    }

    /// Remembers a call that nothing was expected of, and says what is expected instead.
    fn surprise(&mut self, call: &str) -> String {
        let left = self.expected.iter().filter(|one| one.may_respond()).map(Expectation::describe);
        let left: Vec<String> = left.collect();
        let expected = if left.is_empty() { "nothing".to_owned() } else { left.join(", ") };
        let text = format!("{call}; expected is {expected}");
        self.unexpected.push(text.clone());
        text
    }
}

/// A request, and the operation that it is one of.
#[derive(Clone)]
struct Sent {
    operation: &'static str,
    request: http::Request<Bytes>,
}

impl MockTransport {
    /// A transport for calls of an API, which knows none of its operations yet.
    pub fn new(api: &'static Api) -> Self {
        let clock = VirtualClock::new(SystemTime::UNIX_EPOCH);
        let errors = &api.errors;
        Self { shared: Arc::new(Shared { errors, state: Mutex::default(), clock }) }
    }

    /// Adds operations that can be called. Nothing is expected of them yet.
    pub fn add(&self, operations: &[&'static Operation]) {
        self.state().operations.extend_from_slice(operations);
    }

    /// What is expected of an operation, and what was sent to it.
    pub fn operation<P, R>(&self, operation: &'static Operation) -> MockOperation<P, R> {
        MockOperation::new(self.clone(), operation)
    }

    /// The clock of a client over this transport that is given no other. Waits and delays move it forward.
    pub fn clock(&self) -> VirtualClock {
        self.shared.clock.clone()
    }

    /// How many requests were sent.
    pub fn request_count(&self) -> usize {
        self.state().calls.len()
    }

    /// Checks that every response was asked for and that nothing else was called.
    ///
    /// # Errors
    /// What was called unexpectedly, and what is left.
    pub fn verify(&self) -> Result<(), String> {
        let state = self.state();
        let left = state.expected.iter().filter(|expectation| expectation.is_left());
        let left = left.map(|expectation| format!("never called: {}", expectation.describe()));
        let unexpected = state.unexpected.iter().map(|call| format!("unexpected: {call}"));
        let problems: Vec<String> = unexpected.chain(left).collect();
        if problems.is_empty() { Ok(()) } else { Err(problems.join("; ")) }
    }

    fn expect(&self, expectation: Expectation) {
        self.state().expected.push(expectation);
    }

    fn sent_to(&self, operation: &'static Operation) -> Vec<http::Request<Bytes>> {
        let state = self.state();
        let of_it = state.calls.iter().filter(|sent| sent.operation == operation.id);
        of_it.map(|sent| sent.request.clone()).collect()
    }

    /// What a request gets: by the first that is expected of it, and by what holds always where nothing else does.
    fn reply(&self, request: http::Request<Bytes>) -> Result<Reply, String> {
        let operation = self.operation_of(&request)?;
        let mut state = self.state();
        state.calls.push(Sent { operation: operation.id, request: request.clone() });
        let candidates = state.candidates(operation);
        // A condition is the test's own code, which may ask this mock for something.
        drop(state);
        let meant = candidates.iter().filter(|(_, matches)| matches.as_ref().is_none_or(|is| is(&request)));
        let taken =
            meant.map(|(index, _)| *index).find_map(|index| self.state().expected.get_mut(index)?.take());
        taken.ok_or_else(|| {
            let call = format!("`{}` ({} {})", operation.id, request.method(), request.uri().path());
            self.state().surprise(&call)
        })
    }

    /// The operation that the client says the request is made for.
    fn operation_of(&self, request: &http::Request<Bytes>) -> Result<&'static Operation, String> {
        let mut state = self.state();
        let called = request.extensions().get::<Called>().map(|called| called.0);
        called.filter(|called| state.operations.iter().any(|known| known.id == called.id)).ok_or_else(|| {
            let why = format!("no operation is `{} {}`", request.method(), request.uri().path());
            state.unexpected.push(why.clone());
            why
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for MockTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            match self.reply(whole(request).await?) {
                Ok(reply) => {
                    self.shared.clock.delay(reply.delay).await;
                    reply.into_response().await
                }
                Err(text) => Err(TransportError::permanent(format!("an unexpected call: {text}"))),
            }
        })
    }

    fn own_clock(&self) -> Option<Arc<dyn Clock>> {
        Some(Arc::new(self.clock()))
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        formatter
            .debug_struct("MockTransport")
            .field("expected", &state.expected.iter().filter(|one| one.may_respond()).count())
            .field("calls", &state.calls.len())
            .finish()
    }
}

/// How long a reply takes.
const AT_ONCE: Duration = Duration::ZERO;

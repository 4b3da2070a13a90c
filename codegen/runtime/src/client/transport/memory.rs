//! A transport without network, for tests.

use std::collections::VecDeque;
use std::fmt;
use std::future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use super::{Body, Clock, Pause, Transport, TransportError};
use crate::client::BoxFuture;

/// A transport without network: it answers from a script, remembers what was sent, and its time is virtual.
///
/// Clones share everything, so a test keeps one and gives the other to the client. A pause ends at once and moves
/// [`MemoryTransport::clock`] forward, which makes retries and time-outs as fast as they are exact.
///
/// ```
/// use client_runtime::{MemoryTransport, http};
///
/// let transport = MemoryTransport::new(|request| {
///     assert_eq!(request.method(), http::Method::GET);
///     Ok(http::Response::new("{}".into()))
/// });
/// # let _ = transport;
/// ```
#[derive(Clone)]
pub struct MemoryTransport {
    shared: Arc<Shared>,
}

struct Shared {
    response: Script,
    clock: VirtualClock,
    requests: Mutex<Vec<http::Request<Bytes>>>,
    pauses: Mutex<Vec<Pause>>,
}

type Reply = Result<http::Response<Body>, TransportError>;
type Script = Box<dyn Fn(http::Request<Bytes>) -> BoxFuture<'static, Reply> + Send + Sync>;

impl MemoryTransport {
    /// Answers each request with what the function makes of it.
    pub fn new<F>(response: F) -> Self
    where
        F: Fn(&http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> + Send + Sync + 'static,
    {
        Self::with_futures(move |request| {
            let response = response(&request).map(|response| response.map(Body::new));
            Box::pin(future::ready(response))
        })
    }

    /// Answers requests with the given responses, one after the other, the last one again and again.
    /// Without any response, no connection can be made.
    pub fn answering(responses: impl IntoIterator<Item = http::Response<Bytes>>) -> Self {
        let responses = Mutex::new(responses.into_iter().collect::<VecDeque<_>>());
        Self::new(move |_| {
            let mut responses = lock(&responses);
            let next = if responses.len() > 1 { responses.pop_front() } else { responses.front().cloned() };
            next.ok_or_else(|| TransportError::connect("the script holds no response"))
        })
    }

    /// Answers each request with the future that the function makes of it, for responses that never come or break off.
    pub fn with_futures<F>(response: F) -> Self
    where
        F: Fn(http::Request<Bytes>) -> BoxFuture<'static, Reply> + Send + Sync + 'static,
    {
        let shared = Shared {
            response: Box::new(response),
            clock: VirtualClock::new(SystemTime::UNIX_EPOCH),
            requests: Mutex::default(),
            pauses: Mutex::default(),
        };
        Self { shared: Arc::new(shared) }
    }

    /// What was sent so far, in order. Sensitive header values stay redacted in `Debug`.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        lock(&self.shared.requests).clone()
    }

    /// The waits before repeats so far, in order.
    pub fn waits(&self) -> Vec<Duration> {
        let pauses = lock(&self.shared.pauses);
        pauses.iter().filter(|pause| matches!(pause, Pause::Retry(_))).map(|pause| pause.duration()).collect()
    }

    /// The clock that pauses move forward, to be given to the client as well.
    pub fn clock(&self) -> VirtualClock {
        self.shared.clock.clone()
    }
}

impl Transport for MemoryTransport {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Reply> {
        Box::pin(async move {
            let request = whole(request).await?;
            lock(&self.shared.requests).push(request.clone());
            (self.shared.response)(request).await
        })
    }

    fn sleep(&self, pause: Pause) -> BoxFuture<'_, ()> {
        // The time passes when the pause is waited for, not when it is asked for: the limit of an attempt that is done
        // at once costs nothing.
        Box::pin(async move {
            lock(&self.shared.pauses).push(pause);
            self.shared.clock.advance(pause.duration());
        })
    }
}

/// A request with all of its body.
pub(in crate::client) async fn whole(
    request: http::Request<Body>,
) -> Result<http::Request<Bytes>, TransportError> {
    let (head, body) = request.into_parts();
    Ok(http::Request::from_parts(head, body.bytes().await?))
}

impl fmt::Debug for MemoryTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MemoryTransport")
            .field("requests", &lock(&self.shared.requests).len())
            .finish()
    }
}

/// A clock that stands still until it is moved. Clones move together.
#[derive(Clone, Debug)]
pub struct VirtualClock {
    start: Arc<Mutex<SystemTime>>,
    elapsed: Arc<Mutex<Duration>>,
}

impl VirtualClock {
    /// A clock that stands at the given moment.
    pub fn new(start: SystemTime) -> Self {
        Self { start: Arc::new(Mutex::new(start)), elapsed: Arc::default() }
    }

    /// Sets the moment from which the clock counts.
    pub fn set_start(&self, start: SystemTime) {
        *lock(&self.start) = start;
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: Duration) {
        let mut elapsed = lock(&self.elapsed);
        *elapsed = elapsed.saturating_add(by);
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> SystemTime {
        let start = *lock(&self.start);
        start.checked_add(self.elapsed()).unwrap_or(start)
    }

    fn elapsed(&self) -> Duration {
        *lock(&self.elapsed)
    }
}

/// What a lock guards here is whole at every moment, so that a panic elsewhere does no harm.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

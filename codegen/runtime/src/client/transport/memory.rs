//! A transport without network, for tests.

use std::collections::VecDeque;
use std::fmt;
use std::future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use super::{Body, Clock, Transport, TransportError, VirtualClock};
use crate::client::BoxFuture;

/// A transport without network: it responds from a script, remembers what was sent, and its time is virtual.
///
/// Clones share everything, so a test keeps one and gives the other to the client. A pause ends at once and moves
/// [`MemoryTransport::clock`] forward, the clock that clients over it use.
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
}

type Reply = Result<http::Response<Body>, TransportError>;
type Script = Box<dyn Fn(http::Request<Bytes>) -> BoxFuture<'static, Reply> + Send + Sync>;

impl MemoryTransport {
    /// Responds to each request with what the function makes of it.
    pub fn new<F>(response: F) -> Self
    where
        F: Fn(&http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> + Send + Sync + 'static,
    {
        Self::with_futures(move |request| {
            let response = response(&request).map(|response| response.map(Body::new));
            Box::pin(future::ready(response))
        })
    }

    /// Responds to requests with the given responses, one after the other, the last one again and again.
    /// Without any response, no connection can be made.
    pub fn responding(responses: impl IntoIterator<Item = http::Response<Bytes>>) -> Self {
        let responses = Mutex::new(responses.into_iter().collect::<VecDeque<_>>());
        Self::new(move |_| {
            let mut responses = lock(&responses);
            let next = if responses.len() > 1 { responses.pop_front() } else { responses.front().cloned() };
            next.ok_or_else(|| TransportError::connect("the script holds no response"))
        })
    }

    /// Responds to each request with the future that the function makes of it, for responses that never come or break off.
    pub fn with_futures<F>(response: F) -> Self
    where
        F: Fn(http::Request<Bytes>) -> BoxFuture<'static, Reply> + Send + Sync + 'static,
    {
        let shared = Shared {
            response: Box::new(response),
            clock: VirtualClock::new(SystemTime::UNIX_EPOCH),
            requests: Mutex::default(),
        };
        Self { shared: Arc::new(shared) }
    }

    /// What was sent so far, in order. Sensitive header values stay redacted in `Debug`.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        lock(&self.shared.requests).clone()
    }

    /// The waits before retries so far, in order.
    pub fn waits(&self) -> Vec<Duration> {
        self.shared.clock.waits()
    }

    /// The clock of a client over this transport that is given no other.
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

    fn own_clock(&self) -> Option<Arc<dyn Clock>> {
        Some(Arc::new(self.clock()))
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

/// What a lock guards here is whole at every moment, so that a panic elsewhere does no harm.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

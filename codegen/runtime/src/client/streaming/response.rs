//! A response whose body is read as it comes.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};

use crate::client::BoxFuture;
use crate::client::error::{Error, Kind, Limit};
use crate::client::handle::Shared;
use crate::client::observe::Observed;
use crate::client::response::RawResponse;
use crate::client::transport::{Body, Pause, TransportError};

/// A successful response whose body is read as it comes, as a stream of its bytes and through [`StreamedResponse::chunk`].
///
/// The timeout of an attempt is that of each read now; a deadline holds until the body ends. Dropping the response closes
/// the connection, unless the body was read to its end.
#[must_use = "the body is not read before it is asked for"]
pub struct StreamedResponse {
    /// The head, and what an error needs to know; its body is empty.
    response: RawResponse,
    body: Body,
    limits: ReadLimits,
    observed: Observed,
    /// How many bytes were read.
    read: usize,
    is_ended: bool,
}

/// How long reading may take.
pub(in crate::client) struct ReadLimits {
    shared: Arc<Shared>,
    /// One read.
    timeout: Duration,
    /// When the deadline of the call is, on the clock's elapsed time, and how long it was.
    end: Option<(Duration, Duration)>,
    /// The limit of the read that is waited for, and which one it is.
    waiting: Option<(Duration, Limit, BoxFuture<'static, ()>)>,
}

impl ReadLimits {
    pub(in crate::client) fn new(
        shared: Arc<Shared>,
        timeout: Duration,
        end: Option<(Duration, Duration)>,
    ) -> Self {
        Self { shared, timeout, end, waiting: None }
    }

    /// The limit that the read has reached, if it has. The first question begins the wait.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<(Duration, Limit)> {
        let (limit, of, wait) = self.waiting.get_or_insert_with(|| {
            let remaining =
                self.end.map(|(end, whole)| (end.saturating_sub(self.shared.clock.elapsed()), whole));
            let (limit, of) = match remaining {
                Some((remaining, whole)) if remaining < self.timeout => {
                    (remaining, Limit::Deadline { whole, waits: Duration::ZERO })
                }
                _ => (self.timeout, Limit::Attempt),
            };
            let clock = Arc::clone(&self.shared.clock);
            (limit, of, Box::pin(async move { clock.sleep(Pause::Timeout(limit)).await }))
        });
        wait.as_mut().poll(context).map(|()| (*limit, *of))
    }
}

impl StreamedResponse {
    pub(in crate::client) fn new(
        response: RawResponse,
        body: Body,
        limits: ReadLimits,
        observed: Observed,
    ) -> Self {
        Self { response, body, limits, observed, read: 0, is_ended: false }
    }

    /// The status of the response, from 200 to 299.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The id under which the server knows the request.
    pub fn request_id(&self) -> Option<&str> {
        self.response.request_id()
    }

    /// How many attempts it took until the head of the response came: 1 without retries.
    pub fn attempts(&self) -> u32 {
        self.response.attempts()
    }

    /// The next bytes of the body; `None` at its end and after an error.
    ///
    /// # Errors
    /// When the body breaks off (`is_interrupted`), and when nothing comes within the timeout or the deadline passes
    /// (`is_timeout`). Nothing is retried: the bytes that came were given already.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if self.is_ended {
            return Poll::Ready(None);
        }
        let error = match self.body.poll_chunk(context) {
            Poll::Ready(Some(Ok(bytes))) => {
                self.limits.waiting = None;
                self.read = self.read.saturating_add(bytes.len());
                return Poll::Ready(Some(Ok(bytes)));
            }
            Poll::Ready(Some(Err(error))) => Some(self.broken(error)),
            Poll::Ready(None) => None,
            Poll::Pending => match self.limits.poll(context) {
                Poll::Ready((limit, of)) => Some(self.error(Kind::Timeout { limit, of, sent: true })),
                Poll::Pending => return Poll::Pending,
            },
        };
        self.end(error.as_ref());
        Poll::Ready(error.map(Err))
    }

    /// Lets go of the connection, and tells the observer.
    fn end(&mut self, error: Option<&Error>) {
        self.is_ended = true;
        self.body = Body::new(Bytes::new());
        self.observed.stream_ended(&self.limits.shared, &self.response, self.read, error);
    }

    fn broken(&self, error: TransportError) -> Error {
        let timeout = error.is_timeout();
        self.error(Kind::Interrupted { timeout }).with_cause(error.into_parts().1)
    }

    /// An error that knows the call and the head of the response.
    pub(super) fn error(&self, kind: Kind) -> Error {
        self.response.error(kind, Bytes::new())
    }

    /// The response, without the body.
    pub(super) fn head(&self) -> &RawResponse {
        &self.response
    }
}

impl Stream for StreamedResponse {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(context)
    }
}

impl fmt::Debug for StreamedResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("StreamedResponse")
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts())
            .field("read", &self.read)
            .finish_non_exhaustive()
    }
}

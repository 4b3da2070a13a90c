//! What the tests share: clients, responses, certificates.

pub(crate) mod certificate;
#[cfg(all(feature = "http2", feature = "tower"))]
pub(crate) mod http2;
pub(crate) mod transports;

use std::time::{Duration, SystemTime};

use client_runtime::bytes::Bytes;
use client_runtime::{Body, BoxFuture, Clock, MemoryTransport, Pause, SystemClock, TransportError, http};

use crate::api::{Client, ClientBuilder};

/// The key of all tests: nothing that is printed may hold it.
pub(crate) const KEY: &str = "key-4711-do-not-show";
/// The token of all tests: nothing that is printed may hold it.
pub(crate) const TOKEN: &str = "token-0815-do-not-show";
/// A book as the library sends it.
pub(crate) const BOOK: &str = r#"{"id":"b1","title":"Emma"}"#;
/// An error as the library sends it.
pub(crate) const FAULT: &str = r#"{"fault":{"code":"lent","text":"Somebody reads it."},"trace":"t-body"}"#;

/// A response.
pub(crate) fn reply(status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> http::Response<Bytes> {
    let builder = http::Response::builder().status(status);
    let builder = headers.iter().fold(builder, |builder, (name, value)| builder.header(*name, *value));
    builder.body(body.into()).unwrap()
}

/// A good response with a book.
pub(crate) fn book() -> http::Response<Bytes> {
    reply(200, &[], BOOK)
}

/// A builder for a client over a transport in memory, in virtual time from 2026-04-01T08:00:00Z on, without jitter.
pub(crate) fn builder(transport: &MemoryTransport) -> ClientBuilder {
    transport.clock().set_start(SystemTime::UNIX_EPOCH + Duration::from_secs(1_775_030_400));
    let builder = Client::builder().key(KEY).with_transport(transport.clone());
    builder.with_clock(transport.clock()).with_random(|| 0.0)
}

/// A client over a transport in memory.
pub(crate) fn client(transport: &MemoryTransport) -> Client {
    builder(transport).build().unwrap()
}

/// A transport that gives these responses or errors in turn, the last one again and again.
pub(crate) fn script<const N: usize>(steps: [Step; N]) -> MemoryTransport {
    let next = std::sync::atomic::AtomicUsize::new(0);
    MemoryTransport::with_futures(move |_| {
        let index = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed).min(N - 1);
        let reply = steps[index]();
        Box::pin(async move {
            match reply {
                Some(reply) => reply.map(|reply| reply.map(Body::new)),
                None => std::future::pending().await,
            }
        })
    })
}

/// A body that comes in these pieces, and then ends, breaks off or falls silent.
pub(crate) fn pieces(texts: &[&str], end: End) -> Body {
    let chunks = texts.iter().map(|text| Bytes::from((*text).to_owned())).collect();
    Body::from_stream(Pieces(chunks, Some(end)))
}

/// How a body ends.
#[derive(Clone, Copy, Debug)]
pub(crate) enum End {
    Whole,
    Broken,
    Silent,
}

struct Pieces(std::collections::VecDeque<Bytes>, Option<End>);

impl futures_core::Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        use std::task::Poll;
        match (self.0.pop_front(), self.1) {
            (Some(bytes), _) => Poll::Ready(Some(Ok(bytes))),
            (None, Some(End::Silent)) => Poll::Pending,
            (None, Some(End::Broken)) => {
                self.1 = None;
                Poll::Ready(Some(Err(TransportError::interrupted("the line was cut"))))
            }
            (None, _) => Poll::Ready(None),
        }
    }
}

/// One step of a script; `None` is silence.
pub(crate) type Step = fn() -> Option<Result<http::Response<Bytes>, TransportError>>;

/// Nothing listens.
pub(crate) fn refused() -> Option<Result<http::Response<Bytes>, TransportError>> {
    Some(Err(TransportError::connect("nobody listens")))
}

/// The connection breaks after the request was written.
pub(crate) fn broken() -> Option<Result<http::Response<Bytes>, TransportError>> {
    Some(Err(TransportError::interrupted("the line was cut")))
}

/// Nobody responds.
pub(crate) fn silence() -> Option<Result<http::Response<Bytes>, TransportError>> {
    None
}

/// A good response.
pub(crate) fn good() -> Option<Result<http::Response<Bytes>, TransportError>> {
    Some(Ok(book()))
}

/// A clock whose timeouts never come, however long a test takes.
pub(crate) struct Patient<T>(pub(crate) T);

impl<T: Clock> Clock for Patient<T> {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }

    fn sleep(&self, _: Pause) -> BoxFuture<'_, ()> {
        Box::pin(std::future::pending())
    }
}

/// The system's clock, but for the waits between attempts, which end at once.
pub(crate) struct Hasty(SystemClock);

/// See [`Hasty`].
pub(crate) fn hasty() -> Hasty {
    Hasty(SystemClock::new())
}

impl Clock for Hasty {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }

    fn sleep(&self, pause: Pause) -> BoxFuture<'_, ()> {
        match pause {
            Pause::Retry(_) => Box::pin(std::future::ready(())),
            pause => self.0.sleep(pause),
        }
    }
}

//! The body of a request.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, SizeHint};

use super::waiting::{Waiting, Waits};
use crate::client::transport::{Body, TransportError};

/// The body of a request, for one connection after the other: the one that takes it reads it.
#[derive(Clone)]
pub(super) enum Content {
    Whole(Bytes),
    Chunks(Arc<Mutex<Body>>),
}

impl Content {
    pub(super) fn new(body: Body) -> Self {
        match body.into_whole() {
            Ok(bytes) => Self::Whole(bytes),
            Err(body) => Self::Chunks(Arc::new(Mutex::new(body))),
        }
    }
}

/// The body of a request that a connection may take.
///
/// The connection drops the body, or begins to read it, once it has the request: until then the request waits.
pub(super) struct RequestBody {
    content: Content,
    waits: Option<Waits>,
}

impl RequestBody {
    pub(super) fn new(content: Content, waiting: &Waiting) -> Self {
        Self { content, waits: Some(waiting.enter()) }
    }
}

impl HttpBody for RequestBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        self.waits = None;
        match &mut self.content {
            Content::Whole(bytes) => {
                let bytes = std::mem::take(bytes);
                Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
            }
            Content::Chunks(body) => lock(body).poll_chunk(context).map_ok(Frame::data),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.length() == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.length().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl RequestBody {
    fn length(&self) -> Option<u64> {
        match &self.content {
            Content::Whole(bytes) => Some(bytes.len() as u64),
            Content::Chunks(body) => lock(body).length(),
        }
    }
}

/// A body that panicked is not read again by anybody.
fn lock(body: &Mutex<Body>) -> MutexGuard<'_, Body> {
    body.lock().unwrap_or_else(PoisonError::into_inner)
}

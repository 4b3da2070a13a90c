//! The body of a request.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

use super::waiting::{Waiting, Waits};

/// The body of a request: whole, in one piece, its length known.
///
/// The connection that takes the request drops the body once it has it, so the request waits as long as the body lives.
pub(super) struct RequestBody {
    bytes: Bytes,
    _waits: Waits,
}

impl RequestBody {
    pub(super) fn new(bytes: Bytes, waiting: &Waiting) -> Self {
        Self { bytes, _waits: waiting.enter() }
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let bytes = std::mem::take(&mut self.bytes);
        Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.len() as u64)
    }
}

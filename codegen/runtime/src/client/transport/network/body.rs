//! Bodies, from our types to hyper's and back.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use hyper::body::{Body, Frame, Incoming, SizeHint};

use super::waiting::{Waiting, Waits};
use crate::client::transport::TransportError;

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

/// The body of a response, as a stream of its data.
pub(super) struct Chunks(Incoming);

impl Chunks {
    pub(super) fn new(body: Incoming) -> Self {
        Self(body)
    }
}

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(Pin::new(&mut self.0).poll_frame(context)) {
                // A frame without data holds trailers, which say nothing here.
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => return Poll::Ready(Some(Ok(data))),
                    Err(_) => continue,
                },
                Some(Err(error)) => return Poll::Ready(Some(Err(TransportError::interrupted(error)))),
                None => return Poll::Ready(None),
            }
        }
    }
}

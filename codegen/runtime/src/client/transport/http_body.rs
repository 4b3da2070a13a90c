//! Bodies of the crate `http-body`, from its types to ours and back.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use futures_core::Stream;
use http_body::{Body as HttpBody, Frame, SizeHint};

use super::{Body, TransportError};
use crate::client::BoxError;

/// The data of a body, as a stream.
pub(super) struct Chunks<B>(pub(super) B);

impl<B> Stream for Chunks<B>
where
    B: HttpBody<Error: Into<BoxError>> + Unpin,
{
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(Pin::new(&mut self.0).poll_frame(context)) {
                // A frame without data holds trailers, which say nothing here.
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(mut data) => return Poll::Ready(Some(Ok(data.copy_to_bytes(data.remaining())))),
                    Err(_) => continue,
                },
                Some(Err(error)) => return Poll::Ready(Some(Err(TransportError::interrupted(error)))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl Body {
    /// A body of the crate `http-body`. Trailers are left out.
    pub fn from_http_body<B>(body: B) -> Self
    where
        B: HttpBody<Error: Into<BoxError>> + Send + 'static,
    {
        let length = body.size_hint().exact();
        Self::from_stream(Chunks(Box::pin(body))).of_length(length)
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        self.poll_chunk(context).map_ok(Frame::data)
    }

    fn is_end_stream(&self) -> bool {
        self.length() == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.length().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

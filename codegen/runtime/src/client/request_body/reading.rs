//! Reading a body piece by piece, to the length that was told.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::outgoing::Failure;
use super::{Chunks, Piece};
use crate::client::BoxError;
use crate::client::transport::TransportError;

/// A stream as chunks.
pub(super) fn chunks<T, E>(stream: impl Stream<Item = Result<T, E>> + Send + 'static) -> Chunks
where
    T: Into<Bytes>,
    E: Into<BoxError>,
{
    Box::pin(Converted(Box::pin(stream)))
}

/// A stream of whatever bytes and errors can be made of.
struct Converted<S>(Pin<Box<S>>);

impl<S, T, E> Stream for Converted<S>
where
    S: Stream<Item = Result<T, E>>,
    T: Into<Bytes>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context).map(|next| Some(next?.map(T::into).map_err(E::into)))
    }
}

/// The pieces of a body, one after the other. It ends with an error, which is also kept, when one cannot be read or is not
/// as long as was told: what follows would be taken for a part of it.
pub(super) struct Reading {
    pieces: Arc<[Piece]>,
    next: usize,
    current: Option<Source>,
    failure: Failure,
}

/// A source that is being read.
struct Source {
    chunks: Chunks,
    read: u64,
    length: Option<u64>,
}

impl Reading {
    pub(super) fn new(pieces: Arc<[Piece]>, failure: Failure) -> Self {
        Self { pieces, next: 0, current: None, failure }
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        loop {
            if let Some(source) = &mut self.current {
                match ready!(source.poll_chunk(context)) {
                    None => self.current = None,
                    Some(Ok(chunk)) if chunk.is_empty() => {}
                    some => return Poll::Ready(some),
                }
                continue;
            }
            let Some(piece) = self.pieces.get(self.next) else { return Poll::Ready(None) };
            self.next += 1;
            match piece {
                Piece::Bytes(bytes) if bytes.is_empty() => {}
                Piece::Bytes(bytes) => return Poll::Ready(Some(Ok(bytes.clone()))),
                Piece::Source { open, length } => match open.open() {
                    Some(chunks) => self.current = Some(Source { chunks, read: 0, length: *length }),
                    None => return Poll::Ready(Some(Err("its stream was read by an earlier call".into()))),
                },
            }
        }
    }
}

impl Source {
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        let next = match ready!(self.chunks.as_mut().poll_next(context)) {
            Some(Ok(chunk)) => Some(chunk),
            Some(Err(why)) => return Poll::Ready(Some(Err(why))),
            None => None,
        };
        self.read = self.read.saturating_add(next.as_ref().map_or(0, |chunk| chunk.len() as u64));
        let wrong = |than: &str, length: u64| {
            Poll::Ready(Some(Err(format!("it is {than} than the {length} bytes that were told").into())))
        };
        match self.length {
            Some(length) if self.read > length => wrong("longer", length),
            Some(length) if self.read < length && next.is_none() => wrong("shorter", length),
            _ => Poll::Ready(next.map(Ok)),
        }
    }
}

impl Stream for Reading {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = ready!(self.poll_chunk(context));
        Poll::Ready(next.map(|chunk| {
            chunk.map_err(|why| {
                // Whoever reads on must not take the rest for the whole.
                self.next = self.pieces.len();
                self.current = None;
                self.failure.set(why);
                TransportError::interrupted("the body of the request could not be read")
            })
        }))
    }
}

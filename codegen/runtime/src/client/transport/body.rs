//! A body on its way, read in chunks.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::TransportError;

/// The body of a response, or of a request as its transport has it: chunks, then an end or an error.
pub struct Body(Kind);

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

enum Kind {
    /// What is left: all of it or nothing.
    Whole(Bytes),
    /// Never locked: the mutex lets threads share what only its owner reads, as other libraries ask of a body.
    Chunks { chunks: Mutex<Chunks>, length: Option<u64> },
}

impl Body {
    /// A body that is already here.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self(Kind::Whole(bytes.into()))
    }

    /// A body that arrives in chunks.
    pub fn from_stream(chunks: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        Self(Kind::Chunks { chunks: Mutex::new(Box::pin(chunks)), length: None })
    }

    /// The next chunk; `None` at the end.
    ///
    /// # Errors
    /// When the body breaks off.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }

    /// All that is left of it.
    ///
    /// # Errors
    /// When the body breaks off.
    pub async fn bytes(mut self) -> Result<Bytes, TransportError> {
        let first = self.chunk().await?.unwrap_or_default();
        let Some(second) = self.chunk().await? else { return Ok(first) };
        let mut all = BytesMut::from(first);
        all.extend_from_slice(&second);
        while let Some(chunk) = self.chunk().await? {
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }

    /// How many bytes are left of it, if that is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Whole(bytes) => Some(bytes.len() as u64),
            Kind::Chunks { length, .. } => *length,
        }
    }

    /// Tells how many bytes are left of it.
    pub(in crate::client) fn of_length(self, length: Option<u64>) -> Self {
        match self.0 {
            Kind::Chunks { chunks, .. } => Self(Kind::Chunks { chunks, length }),
            whole => Self(whole),
        }
    }

    /// What is left of a body that is already here; else the body.
    #[cfg(any(feature = "hyper", feature = "reqwest"))]
    pub(super) fn into_whole(self) -> Result<Bytes, Self> {
        match self.0 {
            Kind::Whole(bytes) => Ok(bytes),
            chunks => Err(Self(chunks)),
        }
    }

    pub(crate) fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        match &mut self.0 {
            Kind::Whole(bytes) => {
                let bytes = std::mem::take(bytes);
                Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)))
            }
            Kind::Chunks { chunks, length } => {
                let chunks = chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
                let chunk = ready!(chunks.as_mut().poll_next(context));
                if let (Some(Ok(chunk)), Some(length)) = (&chunk, length) {
                    *length = length.saturating_sub(chunk.len() as u64);
                }
                Poll::Ready(chunk)
            }
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Body")
    }
}

//! The body of a request, as callers give it: bytes, a file, or a stream.

#[cfg(feature = "_tokio")]
mod file;
mod outgoing;
mod reading;

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;

pub(super) use self::outgoing::Outgoing;
use super::BoxError;

/// What comes of a source, chunk by chunk.
type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// The body of a request: bytes, a file, or a stream.
///
/// Bytes and texts become one with `into`, which setters do by themselves. What is too large to be held comes from
/// `RequestBody::from_file`, or from a stream:
///
/// ```
/// # #[cfg(feature = "client")] {
/// use client_runtime::RequestBody;
///
/// let whole = RequestBody::from("a,b\n1,2\n");
/// assert_eq!((whole.length(), whole.as_bytes().map(|bytes| bytes.len())), (Some(8), Some(8)));
/// # use std::pin::Pin;
/// # use std::task::{Context, Poll};
/// # struct Chunks;
/// # impl futures_core::Stream for Chunks {
/// #     type Item = Result<Vec<u8>, std::io::Error>;
/// #     fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> { Poll::Ready(None) }
/// # }
/// # fn chunks() -> Chunks { Chunks }
/// let stream = RequestBody::from_stream(chunks()).with_length(1 << 30);
/// assert_eq!((stream.length(), stream.as_bytes()), (Some(1 << 30), None));
/// # }
/// ```
///
/// A body of unknown length is sent in chunks (HTTP/1.1: `Transfer-Encoding: chunked`), which some servers refuse: tell the
/// length where it is known. A body that cannot be read, or that is shorter or longer than its length, ends the call with
/// `is_request_body`.
///
/// A call is retried only as long as its body can be sent again: always with bytes, files and
/// [`RequestBody::from_streams`]; with [`RequestBody::from_stream`] as long as nothing of it was read. The limit of an
/// attempt holds for sending its body, too.
#[derive(Clone)]
pub struct RequestBody(Kind);

#[derive(Clone)]
enum Kind {
    Whole(Bytes),
    Pieces(Arc<[Piece]>),
}

/// A piece of a body.
#[derive(Clone)]
enum Piece {
    Bytes(Bytes),
    Source { open: Open, length: Option<u64> },
}

/// How the chunks of a source are had.
#[derive(Clone)]
enum Open {
    /// As often as they are asked for.
    Anew(Arc<dyn Fn() -> Chunks + Send + Sync>),
    /// Once, by whoever reads first.
    Once(Arc<Mutex<Option<Chunks>>>),
}

impl RequestBody {
    /// A body that is read from a stream, once: the call is not retried once the stream was begun.
    pub fn from_stream<T, E>(stream: impl Stream<Item = Result<T, E>> + Send + 'static) -> Self
    where
        T: Into<Bytes>,
        E: Into<BoxError>,
    {
        Self::of_source(Open::Once(Arc::new(Mutex::new(Some(reading::chunks(stream))))))
    }

    /// A body that is read from a stream that the function opens for each attempt: each time the same bytes.
    pub fn from_streams<S, T, E>(open: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = Result<T, E>> + Send + 'static,
        T: Into<Bytes>,
        E: Into<BoxError>,
    {
        Self::of_source(Open::Anew(Arc::new(move || reading::chunks(open()))))
    }

    /// Tells how many bytes a stream gives. The length of bytes, and of a file, is known.
    #[must_use]
    pub fn with_length(self, bytes: u64) -> Self {
        match &self.0 {
            Kind::Pieces(pieces) => match &**pieces {
                [Piece::Source { open, .. }] => {
                    let piece = Piece::Source { open: open.clone(), length: Some(bytes) };
                    Self(Kind::Pieces(Arc::new([piece])))
                }
                _ => self,
            },
            Kind::Whole(_) => self,
        }
    }

    /// How many bytes it has, if that is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Whole(bytes) => Some(bytes.len() as u64),
            Kind::Pieces(pieces) => pieces.iter().map(Piece::length).sum(),
        }
    }

    /// All of it, unless it is read from a file or a stream.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Whole(bytes) => Some(bytes),
            Kind::Pieces(_) => None,
        }
    }

    /// Bodies, one behind the other.
    pub(super) fn joined(bodies: impl IntoIterator<Item = Self>) -> Self {
        let pieces = bodies.into_iter().flat_map(|body| match body.0 {
            Kind::Whole(bytes) => vec![Piece::Bytes(bytes)],
            Kind::Pieces(pieces) => pieces.to_vec(),
        });
        let pieces: Arc<[Piece]> = pieces.collect();
        match &*pieces {
            [Piece::Bytes(bytes)] => bytes.clone().into(),
            _ => Self(Kind::Pieces(pieces)),
        }
    }

    fn of_source(open: Open) -> Self {
        Self(Kind::Pieces(Arc::new([Piece::Source { open, length: None }])))
    }
}

impl Piece {
    fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::Source { length, .. } => *length,
        }
    }
}

impl Open {
    /// The chunks, unless they were had before.
    fn open(&self) -> Option<Chunks> {
        match self {
            Self::Anew(open) => Some(open()),
            Self::Once(chunks) => chunks.lock().unwrap_or_else(PoisonError::into_inner).take(),
        }
    }

    fn can_be_opened(&self) -> bool {
        match self {
            Self::Anew(_) => true,
            Self::Once(chunks) => chunks.lock().unwrap_or_else(PoisonError::into_inner).is_some(),
        }
    }
}

impl Default for RequestBody {
    fn default() -> Self {
        Bytes::new().into()
    }
}

/// What bytes can be made of can be a body.
macro_rules! from_bytes {
    ($($from:ty),+) => {
        $(impl From<$from> for RequestBody {
            fn from(bytes: $from) -> Self {
                Self(Kind::Whole(bytes.into()))
            }
        })+
    };
}

from_bytes!(Bytes, bytes::BytesMut, Vec<u8>, Box<[u8]>, String, &'static [u8], &'static str);

impl fmt::Debug for RequestBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("RequestBody");
        match &self.0 {
            Kind::Whole(bytes) => shown.field("bytes", bytes).finish(),
            Kind::Pieces(_) => shown.field("length", &self.length()).finish_non_exhaustive(),
        }
    }
}

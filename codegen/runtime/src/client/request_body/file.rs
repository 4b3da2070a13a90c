//! Bodies out of files, and whatever tokio can read.

use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use tokio::fs::File;
use tokio::io::{AsyncRead, ReadBuf};

use super::RequestBody;
use crate::client::BoxFuture;

/// How much is read at once.
const CHUNK: usize = 64 << 10;

impl RequestBody {
    /// A body that is read from a file, anew for each attempt.
    ///
    /// # Errors
    /// When there is no such file, or it cannot be read. One that grows or shrinks later ends the call with
    /// `is_request_body`.
    pub async fn from_file(path: impl AsRef<Path>) -> io::Result<Self> {
        let path: Arc<Path> = path.as_ref().into();
        let metadata = File::open(&path).await?.metadata().await?;
        if metadata.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let body = Self::from_streams(move || {
            let path = Arc::clone(&path);
            let opening = Box::pin(async move { File::open(path).await });
            Reader { state: State::Opening(opening), room: BytesMut::new() }
        });
        // A pipe or a device does not say how much it holds.
        Ok(if metadata.is_file() { body.with_length(metadata.len()) } else { body })
    }

    /// A body that is read from a reader, once: the call is not retried once the reader was begun.
    pub fn from_reader(reader: impl AsyncRead + Send + 'static) -> Self {
        Self::from_stream(Reader { state: State::Open(Box::pin(reader)), room: BytesMut::new() })
    }
}

/// A reader as a stream.
struct Reader<R> {
    state: State<R>,
    /// Where the next chunk is read to.
    room: BytesMut,
}

enum State<R> {
    Opening(BoxFuture<'static, io::Result<R>>),
    Open(Pin<Box<R>>),
}

impl<R: AsyncRead> Stream for Reader<R> {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let State::Opening(opening) = &mut self.state {
            let reader = ready!(opening.as_mut().poll(context))?;
            self.state = State::Open(Box::pin(reader));
        }
        let Self { state: State::Open(reader), room } = &mut *self else { return Poll::Ready(None) };
        if room.is_empty() {
            room.resize(CHUNK, 0);
        }
        let mut buffer = ReadBuf::new(room);
        ready!(reader.as_mut().poll_read(context, &mut buffer))?;
        let count = buffer.filled().len();
        Poll::Ready((count > 0).then(|| Ok(room.split_to(count).freeze())))
    }
}

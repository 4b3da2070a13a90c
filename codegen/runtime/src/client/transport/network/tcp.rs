//! A TCP connection that knows what has arrived on it.

use std::io::{self, IoSlice, Read};
use std::pin::Pin;
use std::task::{Context, Poll};

use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use super::waiting::Waiting;

/// A TCP connection. Between a response and the next request it asks the operating system, and not only tokio, whether
/// something has arrived.
///
/// Tokio learns of arrivals when its reactor runs, which may be after the next request is written. Bytes after the end of
/// a response would then be read as the beginning of the next one, and a closed connection would swallow a request.
/// Asked directly, hyper sees either of them before it writes, and drops the connection.
pub(super) struct Tcp {
    stream: TcpStream,
    /// Whether something was read since the last write: a response, or the beginning of one.
    has_read: bool,
    waiting: Waiting,
}

impl Tcp {
    pub(super) fn new(stream: TcpStream, waiting: Waiting) -> Self {
        Self { stream, has_read: false, waiting }
    }

    /// Reads what the operating system has, without waiting.
    fn read_now(&self, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let mut bytes = [0; 64];
        let room = buffer.remaining().min(bytes.len());
        let (room, _) = bytes.split_at_mut(room);
        match (&*SockRef::from(&self.stream)).read(room) {
            Ok(count) => {
                buffer.put_slice(room.get(..count).unwrap_or_default());
                Poll::Ready(Ok(()))
            }
            Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted) => {
                Poll::Pending
            }
            Err(error) => Poll::Ready(Err(error)),
        }
    }
}

impl AsyncRead for Tcp {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let ready = Pin::new(&mut self.stream).poll_read(context, buffer);
        if ready.is_ready() {
            self.has_read = true;
            return ready;
        }
        // Hyper reads before it takes a request, which waits until then. Without one, a system call would be wasted.
        if self.has_read && self.waiting.any() { self.read_now(buffer) } else { Poll::Pending }
    }
}

impl AsyncWrite for Tcp {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.has_read = false;
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffers: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.has_read = false;
        Pin::new(&mut self.stream).poll_write_vectored(context, buffers)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}

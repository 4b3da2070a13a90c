//! Collecting a body.

use bytes::{Bytes, BytesMut};

use crate::client::transport::{Body, TransportError};

/// What came of a body so far. One that comes in a single chunk, as most do, is never copied.
#[derive(Default)]
pub(super) struct Collected {
    first: Bytes,
    rest: BytesMut,
}

impl Collected {
    /// Reads a body to its end, or up to the limit. Whether all of it came is the value; what came is kept either way.
    pub(super) async fn read(&mut self, mut body: Body, limit: usize) -> Result<bool, TransportError> {
        while let Some(mut chunk) = body.chunk().await? {
            let room = limit - self.len();
            let is_too_long = chunk.len() > room;
            chunk.truncate(room);
            self.push(chunk);
            if is_too_long {
                return Ok(false);
            }
        }
        Ok(true)
    }

    pub(super) fn into_bytes(self) -> Bytes {
        if self.rest.is_empty() { self.first } else { self.rest.freeze() }
    }

    fn push(&mut self, chunk: Bytes) {
        if self.len() == 0 {
            self.first = chunk;
            return;
        }
        if self.rest.is_empty() {
            self.rest.extend_from_slice(&self.first);
        }
        self.rest.extend_from_slice(&chunk);
    }

    fn len(&self) -> usize {
        self.first.len().max(self.rest.len())
    }
}

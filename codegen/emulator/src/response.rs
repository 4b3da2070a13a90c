//! Responses.

use std::fmt::Write;

/// A response of the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// Status code.
    pub status: u16,
    /// Header lines in the order in which they are sent, next to the one that frames the body.
    pub headers: Vec<(String, String)>,
    /// Body. It is left out where the status allows none (1xx, 204, 304).
    pub body: Vec<u8>,
}

impl Response {
    /// Creates a response with no headers and no body.
    #[must_use]
    pub fn new(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new() }
    }

    /// Creates a response with status 200 and a JSON body.
    #[must_use]
    pub fn json(body: impl Into<Vec<u8>>) -> Self {
        Self::new(200).header("content-type", "application/json").body(body)
    }

    /// Adds a header line.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Adds header lines.
    #[must_use]
    pub fn headers<N: Into<String>, V: Into<String>>(
        self,
        headers: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        headers.into_iter().fold(self, |response, (name, value)| response.header(name, value))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// Whether the status allows a body.
    #[must_use]
    pub fn has_body(&self) -> bool {
        !matches!(self.status, 100..=199 | 204 | 304)
    }

    /// The bytes on the wire, with a `content-length`.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        if self.has_body() { self.with_length(self.body.len(), &self.body) } else { self.head("") }
    }

    /// The bytes on the wire with the body in chunks of at most `size` bytes, up to and without the last, empty chunk.
    pub(crate) fn open_chunks(&self, size: usize) -> Vec<u8> {
        let mut bytes = self.head("transfer-encoding: chunked\r\n");
        for chunk in self.body.chunks(size.max(1)) {
            bytes.extend(format!("{:x}\r\n", chunk.len()).bytes());
            bytes.extend(chunk);
            bytes.extend(b"\r\n");
        }
        bytes
    }

    /// The head with a stated length, and the first half of the body.
    pub(crate) fn first_half(&self, stated_length: usize) -> Vec<u8> {
        self.with_length(stated_length, &self.body[..self.body.len() / 2])
    }

    /// The second half of the body.
    pub(crate) fn second_half(&self) -> Vec<u8> {
        self.body[self.body.len() / 2..].to_vec()
    }

    fn with_length(&self, length: usize, body: &[u8]) -> Vec<u8> {
        let mut bytes = self.head(&format!("content-length: {length}\r\n"));
        bytes.extend(body);
        bytes
    }

    fn head(&self, framing: &str) -> Vec<u8> {
        let mut head = format!("HTTP/1.1 {} Scripted\r\n", self.status);
        for (name, value) in &self.headers {
            // Writing to a `String` cannot fail.
            let _ = write!(head, "{name}: {value}\r\n");
        }
        (head + framing + "\r\n").into_bytes()
    }
}

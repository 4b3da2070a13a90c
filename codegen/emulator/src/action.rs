//! What a server does with a request.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use crate::Response;

/// What a server does with a request: a few steps, and what happens to the connection after them.
#[derive(Clone, Debug)]
pub struct Action {
    pub(crate) steps: Vec<Step>,
    pub(crate) ending: Ending,
}

#[derive(Clone)]
pub(crate) enum Step {
    Send(Vec<u8>),
    Pause(Duration),
    Call(Arc<dyn Fn() + Send + Sync>),
}

/// What happens to a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    KeepAlive,
    Close,
    Reset,
    Hang,
    Tunnel(SocketAddr),
}

impl Action {
    /// Sends a response and keeps the connection, as `Action::from(response)`.
    #[must_use]
    pub fn respond(response: &Response) -> Self {
        Self::ending(Ending::KeepAlive).then_bytes(response.to_bytes())
    }

    /// Sends a response whose body comes in chunks of at most `size` bytes.
    #[must_use]
    pub fn chunked(response: &Response, size: usize) -> Self {
        let last = b"0\r\n\r\n";
        Self::ending(Ending::KeepAlive).then_bytes([&response.open_chunks(size)[..], last].concat())
    }

    /// Sends a response in two halves with a pause between them.
    #[must_use]
    pub fn slow(response: &Response, pause: Duration) -> Self {
        let first = response.first_half(response.body.len());
        Self::ending(Ending::KeepAlive).then_bytes(first).then_pause(pause).then_bytes(response.second_half())
    }

    /// Sends exactly these bytes and closes the connection.
    #[must_use]
    pub fn bytes(bytes: impl Into<Vec<u8>>) -> Self {
        Self::ending(Ending::Close).then_bytes(bytes)
    }

    /// Resets the connection (RST) before any response.
    #[must_use]
    pub fn reset() -> Self {
        Self::ending(Ending::Reset)
    }

    /// Closes the connection (FIN) before any response.
    #[must_use]
    pub fn close() -> Self {
        Self::ending(Ending::Close)
    }

    /// Closes the connection in the middle of the headers.
    #[must_use]
    pub fn close_mid_headers() -> Self {
        Self::bytes("HTTP/1.1 200 OK\r\ncontent-type: applic")
    }

    /// Closes the connection before the stated length of the body is reached.
    #[must_use]
    pub fn close_mid_body(response: &Response) -> Self {
        Self::bytes(response.first_half(response.body.len() + 1))
    }

    /// Closes the connection after the whole body, but before its last, empty chunk.
    #[must_use]
    pub fn close_mid_chunked(response: &Response) -> Self {
        Self::bytes(response.open_chunks(usize::MAX))
    }

    /// Sends nothing, until the client disconnects.
    #[must_use]
    pub fn hang() -> Self {
        Self::ending(Ending::Hang)
    }

    /// Sends half of the body and then nothing, until the client disconnects.
    #[must_use]
    pub fn hang_mid_body(response: &Response) -> Self {
        Self::hang().then_bytes(response.first_half(response.body.len() + 1))
    }

    /// Sends bytes that are not HTTP and closes the connection.
    #[must_use]
    pub fn garbage() -> Self {
        Self::bytes("\x16\x03 this is not HTTP\r\n\r\n")
    }

    /// Responds to `CONNECT` with status 200, then forwards bytes to and from this address, whatever host was requested.
    #[must_use]
    pub fn tunnel(to: SocketAddr) -> Self {
        Self::ending(Ending::Tunnel(to))
            .then_bytes("HTTP/1.1 200 Connection established\r\nvia: proxy\r\n\r\n")
    }

    /// Sends further bytes, after all that is sent so far.
    #[must_use]
    pub fn then_bytes(self, bytes: impl Into<Vec<u8>>) -> Self {
        self.then(Step::Send(bytes.into()))
    }

    /// Waits, after all that is sent so far.
    #[must_use]
    pub fn then_pause(self, pause: Duration) -> Self {
        self.then(Step::Pause(pause))
    }

    /// Calls a function, after all that is sent so far.
    #[must_use]
    pub fn then_call(self, function: impl Fn() + Send + Sync + 'static) -> Self {
        self.then(Step::Call(Arc::new(function)))
    }

    /// Closes the connection at the end, without a `connection: close` header.
    #[must_use]
    pub fn then_close(self) -> Self {
        Self { ending: Ending::Close, ..self }
    }

    /// Sends nothing more at the end, until the client disconnects.
    #[must_use]
    pub fn then_hang(self) -> Self {
        Self { ending: Ending::Hang, ..self }
    }

    /// Waits before anything else is done.
    #[must_use]
    pub fn after(mut self, pause: Duration) -> Self {
        self.steps.insert(0, Step::Pause(pause));
        self
    }

    /// Whether the client waits in vain until it disconnects.
    #[must_use]
    pub fn is_hanging(&self) -> bool {
        self.ending == Ending::Hang
    }

    fn ending(ending: Ending) -> Self {
        Self { steps: Vec::new(), ending }
    }

    fn then(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }
}

impl From<Response> for Action {
    fn from(response: Response) -> Self {
        Self::respond(&response)
    }
}

impl fmt::Debug for Step {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Send(bytes) => write!(formatter, "Send({:?})", String::from_utf8_lossy(bytes)),
            Self::Pause(pause) => write!(formatter, "Pause({pause:?})"),
            Self::Call(_) => formatter.write_str("Call"),
        }
    }
}

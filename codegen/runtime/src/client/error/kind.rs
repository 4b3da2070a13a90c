//! The kinds of errors.

use std::time::Duration;

/// What kind of error an error is.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    /// The client could not be built; the text says why and what to do.
    Builder(String),
    /// The call was refused before anything was sent; the text says why.
    Request(String),
    /// The source of the credential with this name failed, or gave one that cannot be sent.
    Credential(String),
    /// The body of the request could not be read; a part of it may have been sent.
    RequestBody,
    /// No connection was made to this host and port, or to the proxy on the way.
    Connect { timeout: bool, to: String, through: Option<String> },
    /// The exchange broke off after bytes may have been sent.
    Interrupted { timeout: bool },
    /// A limit that the client enforces was reached.
    Timeout { limit: Duration, of: Limit, sent: bool },
    /// An error response.
    Status,
    /// A successful response with a body that is not what was promised; the text says how.
    Decode(String),
    /// A successful response whose body is longer than this.
    BodyLimit(usize),
    /// A page names a cursor that was already followed.
    RepeatedCursor,
}

/// Which limit was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    /// That of one attempt.
    Attempt,
    /// That of all attempts together: how long it is, and how much of it the waits took. The limit that was reached is
    /// what was left for the last attempt.
    Deadline { whole: Duration, waits: Duration },
}

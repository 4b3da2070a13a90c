//! What went wrong: one opaque type for everything that building a client or making a call can come to.

mod build;
mod cause;
mod display;
mod envelope;
mod kind;
mod predicates;
mod secrets;
mod shown;
mod undecodable;

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

#[cfg(any(feature = "hyper", feature = "tower"))]
pub(crate) use self::cause::chain;
use self::envelope::Envelope;
pub(crate) use self::kind::{Kind, Limit};
pub(crate) use self::secrets::Secrets;
pub use self::undecodable::Undecodable;

/// What went wrong while building a client, making a call or walking pages.
///
/// `Display` is one line for people: the call, the status, what the server says and the request id; or the host, the
/// proxy and why no connection was made. Neither it nor `Debug` ever holds a credential or a query.
///
/// What `Display` says, the chain of [`source`](StdError::source) does not say again: it holds the kind of the I/O error
/// beneath, if there is one. The error itself that a transport, a credential source or the decoder gave is [`Error::cause`].
///
/// A clone shares everything.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    kind: Kind,
    call: Option<(Method, String)>,
    attempts: u32,
    may_have_been_sent: bool,
    retry_after: Option<Duration>,
    is_retryable: bool,
    head: Option<Head>,
    body: Bytes,
    /// From the header of the response.
    request_id: Option<String>,
    envelope: Envelope,
    cause: Option<Arc<dyn StdError + Send + Sync>>,
    /// The I/O error among the causes.
    io: Option<Arc<io::Error>>,
}

/// The head of a response.
#[derive(Clone)]
struct Head {
    status: StatusCode,
    headers: HeaderMap,
}

impl Error {
    /// The status of the response, if one came: also when its body was broken off or could not be decoded.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.head.as_ref().map(|head| head.status)
    }

    /// The headers of the response, if one came.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.head.as_ref().map(|head| &head.headers)
    }

    /// The id under which the server knows the request: from the header, else from the body.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref().or(self.0.envelope.request_id.as_deref())
    }

    /// Type of the error as the server spells it, if the body of the response is the API's error envelope.
    pub fn error_type_str(&self) -> Option<&str> {
        self.0.envelope.kind.as_deref()
    }

    /// What the server says went wrong, if the body of the response is its error envelope.
    pub fn message(&self) -> Option<&str> {
        self.0.envelope.message.as_deref()
    }

    /// The body of the response: all of it, or what came before it broke off or grew over the limit. Empty without response.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// How many attempts were made; 0 where the call was refused before the first.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the request, in any of its attempts, may have reached the server.
    pub fn may_have_been_sent(&self) -> bool {
        self.0.may_have_been_sent
    }

    /// What the transport, the source of a credential or the decoder reported, to be downcast: a [`DecodeError`] for a
    /// body that is not what was promised, the transport's own error where no response came.
    ///
    /// [`DecodeError`]: crate::DecodeError
    pub fn cause(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.cause.as_ref().map(|cause| &**cause as &(dyn StdError + 'static))
    }

    /// How long the server asks to wait before the next try. A wait beyond the longest that the client allows is not
    /// waited for: the call returns at once.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether the client itself would have retried the call, with more retries or more time: what failed may pass, and
    /// retrying is safe. See [`retry`](crate::retry) for the decision.
    pub fn is_retryable(&self) -> bool {
        self.0.is_retryable
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Error")
            .field("summary", &self.to_string())
            .field("status", &self.status())
            .field("error_type", &self.error_type_str())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts())
            .field("may_have_been_sent", &self.may_have_been_sent())
            // The body may hold anything, also what no log should: `body()` gives it to those who ask.
            .field("body_length", &self.body().len())
            .field("cause", &self.0.cause)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.io.as_ref().map(|io| &**io as &(dyn StdError + 'static))
    }
}

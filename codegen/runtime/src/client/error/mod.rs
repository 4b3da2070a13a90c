//! What went wrong: one opaque type for everything that building a client or making a call can come to.

mod build;
mod display;
mod envelope;
mod kind;
mod secrets;
mod undecodable;

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use self::envelope::Envelope;
pub(crate) use self::kind::{Kind, Limit};
pub(crate) use self::secrets::Secrets;
pub(crate) use self::undecodable::Undecodable;
use super::BoxError;

/// What went wrong while building a client, making a call or walking pages.
///
/// `Display` is one line for people: the call, the status, what the server says and the request id. Neither it nor
/// `Debug` ever holds a credential or a query.
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    call: Option<(Method, String)>,
    attempts: u32,
    may_have_been_sent: bool,
    head: Option<Head>,
    body: Bytes,
    request_id_header: Option<&'static str>,
    envelope: Envelope,
    source: Option<BoxError>,
}

/// The head of an answer.
struct Head {
    status: StatusCode,
    headers: HeaderMap,
}

impl Error {
    /// The status of the answer, if one came: also when its body was broken off or could not be decoded.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.head.as_ref().map(|head| head.status)
    }

    /// The headers of the answer, if one came.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.head.as_ref().map(|head| &head.headers)
    }

    /// The id under which the server knows the request: from the header, else from the body.
    pub fn request_id(&self) -> Option<&str> {
        let header = self.0.request_id_header.and_then(|name| self.headers()?.get(name)?.to_str().ok());
        header.filter(|id| !id.is_empty()).or(self.0.envelope.request_id.as_deref())
    }

    /// The type of the error as the server names it, if the body of the answer is its error envelope.
    pub fn kind(&self) -> Option<&str> {
        self.0.envelope.kind.as_deref()
    }

    /// What the server says went wrong, if the body of the answer is its error envelope.
    pub fn message(&self) -> Option<&str> {
        self.0.envelope.message.as_deref()
    }

    /// The body of the answer: all of it, or what came before it broke off or grew over the limit. Empty without answer.
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

    /// The client could not be built.
    pub fn is_builder(&self) -> bool {
        matches!(self.0.kind, Kind::Builder(_))
    }

    /// The call was refused before anything was sent: an illegal path parameter or header, a body that is no object.
    pub fn is_request(&self) -> bool {
        matches!(self.0.kind, Kind::Request(_))
    }

    /// The source of a changing credential failed; nothing was sent.
    pub fn is_credential(&self) -> bool {
        matches!(self.0.kind, Kind::Credential(_))
    }

    /// No connection was made in the last attempt.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect { .. })
    }

    /// The exchange broke off after bytes of the request may have been sent, a time-out included.
    pub fn is_interrupted(&self) -> bool {
        matches!(self.0.kind, Kind::Interrupted { .. } | Kind::Timeout { sent: true, .. })
    }

    /// A time limit was reached: that of making a connection, of an attempt, or of all attempts.
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::Timeout { .. } | Kind::Connect { timeout: true } | Kind::Interrupted { timeout: true }
        )
    }

    /// The answer is an error answer: its status is not from 200 to 299.
    pub fn is_status(&self) -> bool {
        matches!(self.0.kind, Kind::Status)
    }

    /// The answer has a status of success, and a body that is not what the operation promises.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode(_))
    }

    /// The body of a successful answer is longer than the client allows.
    pub fn is_body_limit(&self) -> bool {
        matches!(self.0.kind, Kind::BodyLimit(_))
    }

    /// A page names a cursor that the walk has already followed.
    pub fn is_repeated_cursor(&self) -> bool {
        matches!(self.0.kind, Kind::RepeatedCursor)
    }

    /// 400: the server does not accept the request as it stands.
    pub fn is_bad_request(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST)
    }

    /// 401: the credential is missing or not valid.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// 403: the credential does not permit the call.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// 404: there is no such thing, or none that the credential may see.
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// 409: the state of the thing does not permit the call.
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// 413: the request is larger than the server accepts.
    pub fn is_too_large(&self) -> bool {
        self.has_status(StatusCode::PAYLOAD_TOO_LARGE)
    }

    /// 429: too many requests.
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// 500 and above: the fault is the server's.
    pub fn is_server_error(&self) -> bool {
        self.is_status() && self.status().is_some_and(|status| status.as_u16() >= 500)
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.is_status() && self.status() == Some(status)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Error")
            .field("summary", &self.to_string())
            .field("status", &self.status())
            .field("kind", &self.kind())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts())
            .field("may_have_been_sent", &self.may_have_been_sent())
            // The body may hold anything, also what no log should: `body()` gives it to those who ask.
            .field("body_length", &self.body().len())
            // Likewise what was found in a body where something else was expected.
            .field("source", &self.0.source.as_ref().filter(|_| !self.is_decode()))
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| &**source as &(dyn StdError + 'static))
    }
}

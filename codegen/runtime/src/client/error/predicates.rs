//! The questions that a caller asks an error.

use http::StatusCode;

use super::{Error, Kind};

impl Error {
    /// The client could not be built.
    pub fn is_builder(&self) -> bool {
        matches!(self.0.kind, Kind::Builder(_))
    }

    /// The call was refused before anything was sent: an illegal path parameter or header, a body that is no object.
    pub fn is_request(&self) -> bool {
        matches!(self.0.kind, Kind::Request(_))
    }

    /// The body of the request could not be read: its file or stream failed, was read before, or is shorter or longer than
    /// was told. A part of it may have been sent.
    pub fn is_request_body(&self) -> bool {
        matches!(self.0.kind, Kind::RequestBody)
    }

    /// The source of a changing credential failed; nothing was sent.
    pub fn is_credential(&self) -> bool {
        matches!(self.0.kind, Kind::Credential(_))
    }

    /// No connection was made in the last attempt.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect { .. })
    }

    /// The exchange broke off after bytes of the request may have been sent, a timeout included.
    pub fn is_interrupted(&self) -> bool {
        matches!(self.0.kind, Kind::Interrupted { .. } | Kind::Timeout { sent: true, .. })
    }

    /// A time limit was reached: that of making a connection, of an attempt, or of all attempts.
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::Timeout { .. } | Kind::Connect { timeout: true, .. } | Kind::Interrupted { timeout: true }
        )
    }

    /// The response is an error response: its status is not from 200 to 299.
    pub fn is_status(&self) -> bool {
        matches!(self.0.kind, Kind::Status)
    }

    /// The response has a status of success, and a body that is not what the operation promises.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode(_))
    }

    /// The body of a successful response is longer than the client allows.
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

    /// 500 and above: the error is the server's.
    pub fn is_server_error(&self) -> bool {
        self.is_status() && self.status().is_some_and(|status| status.as_u16() >= 500)
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.is_status() && self.status() == Some(status)
    }
}

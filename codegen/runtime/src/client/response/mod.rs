//! What a successful call gives.

mod body;
mod raw;

use std::fmt;

use http::header::{CONTENT_ENCODING, HeaderValue};
use http::{HeaderMap, StatusCode};

pub use self::body::{FromResponse, ResponseBody};
pub(super) use self::raw::Context;
pub use self::raw::RawResponse;

/// A decoded response, with its status and headers.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    head: Head,
}

/// The head of a response, and what belongs to it.
#[derive(Clone)]
pub(super) struct Head {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) attempts: u32,
    pub(super) request_id_header: Option<&'static str>,
}

impl Head {
    fn request_id(&self) -> Option<&str> {
        self.headers.get(self.request_id_header?)?.to_str().ok()
    }
}

/// How a body is encoded, by its headers; `None` for one that is not. No encoding is ever asked for.
pub(super) fn encoding(headers: &HeaderMap) -> Option<String> {
    let encoding = headers.get(CONTENT_ENCODING).map(HeaderValue::as_bytes)?;
    let is_plain = encoding.is_empty() || encoding.eq_ignore_ascii_case(b"identity");
    (!is_plain).then(|| String::from_utf8_lossy(encoding).into_owned())
}

impl<T> Response<T> {
    /// The decoded body.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The decoded body, without the rest.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The status of the response, from 200 to 299.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The id under which the server knows the request.
    pub fn request_id(&self) -> Option<&str> {
        self.head.request_id()
    }

    /// How many attempts it took: 1 without retries.
    pub fn attempts(&self) -> u32 {
        self.head.attempts
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Response")
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts())
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

//! A response as it came, and how it is decoded.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use super::{FromResponse, Head, Response, ResponseBody, encoding};
use crate::client::api::{ErrorSpec, ResponseKind};
use crate::client::error::{Error, Kind, Secrets, Undecodable};

/// A response as it came: the exact bytes of its body. Error responses are errors here, too.
pub struct RawResponse {
    body: Bytes,
    head: Head,
    context: Context,
}

/// What an error needs to know when the body cannot be decoded.
pub(in crate::client) struct Context {
    pub(in crate::client) method: Method,
    pub(in crate::client) path: String,
    pub(in crate::client) response: ResponseKind,
    pub(in crate::client) errors: &'static ErrorSpec,
    pub(in crate::client) secrets: Secrets,
}

impl RawResponse {
    pub(in crate::client) fn new(body: Bytes, head: Head, context: Context) -> Self {
        Self { body, head, context }
    }

    /// The body, to the byte.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body, to the byte, without the rest.
    pub fn into_body(self) -> Bytes {
        self.body
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

    /// Decodes the body.
    ///
    /// # Errors
    /// When the body is not what the type asks for, with `is_decode`: an empty body and a page of HTML included.
    pub fn decode<T: FromResponse>(self) -> Result<Response<T>, Error> {
        let encoding = encoding(&self.head.headers);
        let body = ResponseBody {
            status: self.head.status,
            kind: self.context.response,
            bytes: &self.body,
            encoding: encoding.as_deref(),
        };
        match T::from_response(body) {
            Ok(value) => Ok(Response { value, head: self.head }),
            Err(why) => Err(self.undecodable(why, self.body.clone())),
        }
    }

    /// Decodes the body as one of another kind than the operation's.
    pub(in crate::client) fn decode_as<T: FromResponse>(
        mut self,
        kind: ResponseKind,
    ) -> Result<Response<T>, Error> {
        self.context.response = kind;
        self.decode()
    }

    /// Decodes a part of the body, such as an event.
    pub(in crate::client) fn decode_part<T: FromResponse>(
        &self,
        part: &Bytes,
        kind: ResponseKind,
    ) -> Result<T, Error> {
        let encoding = encoding(&self.head.headers);
        let body =
            ResponseBody { status: self.head.status, kind, bytes: part, encoding: encoding.as_deref() };
        T::from_response(body).map_err(|why| self.undecodable(why, part.clone()))
    }

    /// An error that knows the call and the head, and keeps what came of the body.
    pub(in crate::client) fn error(&self, kind: Kind, body: Bytes) -> Error {
        let Self { head, context, .. } = self;
        Error::new(kind).of_call(&context.method, &context.path).after(head.attempts, true).with_response(
            (head.status, head.headers.clone()),
            body,
            context.errors,
            &context.secrets,
        )
    }

    /// The error of a body that cannot be decoded.
    fn undecodable(&self, why: Undecodable, body: Bytes) -> Error {
        let text = why.to_string();
        let shown = self.context.secrets.hidden_in(&text);
        // What was found may be an echo of a secret: then the cause, which quotes it, is left out.
        let is_safe = shown == text;
        let error = self.error(Kind::Decode(shown), body);
        match why {
            Undecodable::Json(cause) if is_safe => error.with_cause(cause),
            why if is_safe => error.with_cause(why),
            _ => error,
        }
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RawResponse")
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts())
            .field("body_length", &self.body.len())
            .finish_non_exhaustive()
    }
}

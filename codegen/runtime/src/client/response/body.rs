//! The body of a successful response, and what it can be decoded to.

use bytes::Bytes;
use http::StatusCode;

use crate::client::api::ResponseKind;
use crate::client::error::Undecodable;
use crate::codec::Read;

/// The body of a successful response before it is decoded.
#[derive(Clone, Copy, Debug)]
pub struct ResponseBody<'a> {
    pub(super) status: StatusCode,
    pub(super) kind: ResponseKind,
    pub(super) bytes: &'a Bytes,
    /// Whether a `Content-Encoding` makes it unreadable.
    pub(super) encoding: Option<&'a str>,
}

/// What the body of a response can be decoded to: every model, containers of models, [`Bytes`], and `()` where it is not read.
pub trait FromResponse: Sized {
    /// Decodes the body.
    ///
    /// # Errors
    /// When the body is not what the type asks for.
    fn from_response(body: ResponseBody<'_>) -> Result<Self, Undecodable>;
}

impl<T: Read> FromResponse for T {
    fn from_response(body: ResponseBody<'_>) -> Result<Self, Undecodable> {
        let decode = |text: &str| crate::decode(text).map_err(Undecodable::Json);
        match body.kind {
            // What is not read, or is not there, is as good as null.
            ResponseKind::Empty => decode("null"),
            ResponseKind::OptionalJson | ResponseKind::OptionalText if body.bytes.is_empty() => {
                decode("null")
            }
            ResponseKind::Json | ResponseKind::OptionalJson => match body.text()? {
                "" => Err(Undecodable::Empty),
                text => decode(text),
            },
            ResponseKind::Text | ResponseKind::OptionalText | ResponseKind::Bytes => {
                decode(&serde_json::Value::from(body.text()?).to_string())
            }
        }
    }
}

impl FromResponse for () {
    fn from_response(_: ResponseBody<'_>) -> Result<Self, Undecodable> {
        Ok(())
    }
}

impl FromResponse for Bytes {
    fn from_response(body: ResponseBody<'_>) -> Result<Self, Undecodable> {
        body.plain().cloned()
    }
}

impl<'a> ResponseBody<'a> {
    /// The status, from 200 to 299.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// Decodes the body as one of this kind.
    ///
    /// # Errors
    /// When the body is not what the type asks for.
    pub fn decode<T: FromResponse>(self, kind: ResponseKind) -> Result<T, Undecodable> {
        T::from_response(Self { kind, ..self })
    }

    fn plain(&self) -> Result<&'a Bytes, Undecodable> {
        match self.encoding {
            Some(encoding) if !self.bytes.is_empty() => {
                Err(Undecodable::Encoded { encoding: encoding.to_owned(), length: self.bytes.len() })
            }
            _ => Ok(self.bytes),
        }
    }

    fn text(&self) -> Result<&'a str, Undecodable> {
        str::from_utf8(self.plain()?).map_err(Undecodable::Text)
    }
}

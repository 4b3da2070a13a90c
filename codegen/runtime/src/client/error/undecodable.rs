//! Why the body of a successful response cannot be decoded.

use std::error::Error as StdError;
use std::fmt;
use std::str::Utf8Error;

use crate::DecodeError;

/// Why the body of a successful response cannot be decoded.
#[derive(Debug)]
pub enum Undecodable {
    /// There is none.
    Empty,
    /// It is compressed, or so its headers say. That was not asked for.
    Encoded {
        /// The value of `Content-Encoding`.
        encoding: String,
        /// How many bytes came.
        length: usize,
    },
    /// It is not UTF-8.
    Text(Utf8Error),
    /// It is not the JSON that was promised.
    Json(DecodeError),
}

impl fmt::Display for Undecodable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => formatter.write_str("the body is empty"),
            Self::Encoded { encoding, length } => write!(
                formatter,
                "the body is encoded as {encoding}, which was not asked for (content-encoding: {encoding}, {length} bytes)"
            ),
            Self::Text(error) => write!(formatter, "the body is not UTF-8: {error}"),
            Self::Json(error) => write!(formatter, "the body cannot be read: {error}"),
        }
    }
}

impl StdError for Undecodable {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Empty | Self::Encoded { .. } => None,
            Self::Text(error) => Some(error),
            Self::Json(error) => Some(error),
        }
    }
}

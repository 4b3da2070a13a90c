//! JSON kept as text.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use crate::json::{DecodeError, Reader};

/// One JSON value as its exact text: numbers keep all digits, strings their escapes, objects their order and spacing.
///
/// Two values are equal when their texts are. It is read and written by serde like any other value, without changing a
/// byte from `from_str`, `from_slice` and `from_reader` to `to_string`. What goes through a `serde_json::Value` or
/// through serde's own buffers (untagged, flattened and internally tagged types) arrives with equal value, but in
/// serde's spelling.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RawJson(Box<str>);

impl RawJson {
    /// Takes JSON text as it is, without the whitespace around it.
    ///
    /// # Errors
    /// The text is not exactly one JSON value.
    pub fn parse(text: &str) -> Result<Self, DecodeError> {
        let value = Reader::document(text, Reader::skip);
        value.map(Self::from_checked).map_err(|error| DecodeError::at(text, "", &error))
    }

    /// Writes a value as JSON text. A float that is not finite becomes null, as everywhere in serde_json.
    ///
    /// # Errors
    /// The value cannot be serialized, or has map keys that are not strings.
    pub fn from_value<T: Serialize + ?Sized>(value: &T) -> Result<Self, serde_json::Error> {
        serde_json::to_string(value).map(|text| Self(text.into()))
    }

    /// Takes JSON text that has been checked already.
    pub(crate) fn from_checked(text: &str) -> Self {
        Self(text.into())
    }

    /// The exact text.
    pub fn get(&self) -> &str {
        &self.0
    }
}

/// JSON null.
impl Default for RawJson {
    fn default() -> Self {
        Self("null".into())
    }
}

impl fmt::Display for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text itself: quotes around it would only add escapes.
impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for RawJson {
    type Err = DecodeError;

    fn from_str(text: &str) -> Result<Self, DecodeError> {
        Self::parse(text)
    }
}

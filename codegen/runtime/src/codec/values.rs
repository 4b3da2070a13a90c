//! Scalars and the runtime's own value types.

use std::borrow::Cow;

use serde::ser::{Error as _, Serialize, Serializer};

use super::read::Read;
use super::serde_bridge::write_raw;
use crate::json::{ReadError, Reader, quoted};
use crate::value::{Number, ParseEnumError, RawJson, Spelling, Timestamp};

/// Reading enums.
impl<'a> Reader<'a> {
    /// Reads a string, borrowed if it can be.
    #[inline(never)]
    pub fn text(&mut self) -> Result<Cow<'a, str>, ReadError> {
        self.string("a string")
    }

    /// Reads a string of an open enum, and counts one that the enum does not know.
    pub fn open_value<T: for<'t> From<&'t str>>(
        &mut self,
        is_unknown: impl FnOnce(&T) -> bool,
    ) -> Result<T, ReadError> {
        let value = T::from(&*self.text()?);
        self.unknown += usize::from(is_unknown(&value));
        Ok(value)
    }

    /// Reads a string that `parse` accepts.
    pub fn known<T>(
        &mut self,
        parse: impl FnOnce(&str) -> Result<T, ParseEnumError>,
    ) -> Result<T, ReadError> {
        let start = self.position();
        let text = self.text()?;
        parse(&text).map_err(|unknown| {
            ReadError::new(start, unknown.expected(), format!("the string {}", quoted(&text)))
        })
    }

    /// Reads an integer of an open enum, and counts one that the enum does not know.
    pub fn open_integer<T: From<i64>>(
        &mut self,
        is_unknown: impl FnOnce(&T) -> bool,
    ) -> Result<T, ReadError> {
        let value = T::from(i64::read(self)?);
        self.unknown += usize::from(is_unknown(&value));
        Ok(value)
    }

    /// Reads an integer that `parse` accepts.
    pub fn known_integer<T>(
        &mut self,
        parse: impl FnOnce(i64) -> Result<T, ParseEnumError>,
    ) -> Result<T, ReadError> {
        let start = self.position();
        let value = i64::read(self)?;
        parse(value)
            .map_err(|unknown| ReadError::new(start, unknown.expected(), format!("the number {value}")))
    }
}

impl Read for String {
    #[inline(never)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        match reader.plain() {
            Some(text) => Ok(text.to_owned()),
            None => reader.escaped("a string"),
        }
    }

    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl Read for bool {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.boolean("`true` or `false`")
    }
}

impl Read for i32 {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.integer("a whole number of 32 bits")
    }
}

impl Read for i64 {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.integer("a whole number of 64 bits")
    }
}

impl Read for u64 {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.integer("a whole number of 64 bits that is not negative")
    }
}

impl Read for Number {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.number("a number").map(Self::from_checked)
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.spelling() {
            Spelling::Integer(value) => serializer.serialize_i64(*value),
            Spelling::Float(value) if value.is_finite() => serializer.serialize_f64(*value),
            Spelling::Float(value) => Err(S::Error::custom(format_args!("JSON has no number {value}"))),
            Spelling::Text(text) => write_raw(serializer, text),
        }
    }
}

impl Read for RawJson {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.skip().map(Self::from_checked)
    }
}

impl Serialize for RawJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_raw(serializer, self.get())
    }
}

impl Read for Timestamp {
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        String::read(reader).map(Self::from)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

crate::codec_deserialize!(Number);
crate::codec_deserialize!(RawJson);
crate::codec_deserialize!(Timestamp);

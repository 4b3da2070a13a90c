//! Numbers without loss.

use std::fmt;

use serde::ser::{Error as _, Serialize, Serializer};

use crate::codec::{Fault, Read, Reader, write};

/// A JSON number of any size and precision.
///
/// It is written as it was read: a number that no Rust type spells in the same way keeps its exact text. Two are equal
/// when their texts are, so `1` and `1.0` differ.
///
/// A float that is not finite can be held, but is an error when written: JSON has no such number.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(Kind);

#[derive(Clone)]
enum Kind {
    Integer(i64),
    Float(f64),
    /// A spelling that is neither that of an `i64` nor the shortest one of an `f64`.
    Text(Box<str>),
}

impl Number {
    /// The nearest `f64`; infinite if the number is too large.
    pub fn as_f64(&self) -> f64 {
        match &self.0 {
            Kind::Integer(value) => *value as f64,
            Kind::Float(value) => *value,
            Kind::Text(text) => text.parse().unwrap_or(f64::NAN),
        }
    }

    /// The number as an `i64`, if it was spelled as one: without fraction and exponent, and small enough.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.0 {
            Kind::Integer(value) => Some(*value),
            Kind::Float(_) | Kind::Text(_) => None,
        }
    }

    /// Takes a number's text, which has been checked already.
    fn from_checked(text: &str) -> Self {
        Self(match (text.parse(), text.parse()) {
            (Ok(integer), _) if text != "-0" => Kind::Integer(integer),
            (_, Ok(float)) if Shortest::of(float).as_bytes() == text.as_bytes() => Kind::Float(float),
            _ => Kind::Text(text.into()),
        })
    }
}

/// A float in serde_json's spelling, without an allocation.
struct Shortest {
    buffer: [u8; 32],
    length: usize,
}

impl Shortest {
    fn of(value: f64) -> Self {
        let mut buffer = [0; 32];
        let mut rest = buffer.as_mut_slice();
        // No float takes more than 24 characters. If one did, its text would be kept.
        let length = match serde_json::to_writer(&mut rest, &value) {
            Ok(()) => 32 - rest.len(),
            Err(_) => 0,
        };
        Self { buffer, length }
    }

    fn as_bytes(&self) -> &[u8] {
        self.buffer.get(..self.length).unwrap_or_default()
    }
}

impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Integer(left), Self::Integer(right)) => left == right,
            // By bits, so that `-0.0` is not `0.0`, and what is not a number equals itself.
            (Self::Float(left), Self::Float(right)) => left.to_bits() == right.to_bits(),
            (Self::Text(left), Self::Text(right)) => left == right,
            _ => false,
        }
    }
}

impl Eq for Kind {}

impl std::hash::Hash for Kind {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        match self {
            Self::Integer(value) => value.hash(state),
            Self::Float(value) => value.to_bits().hash(state),
            Self::Text(text) => text.hash(state),
        }
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(Kind::Integer(value))
    }
}

impl From<i32> for Number {
    fn from(value: i32) -> Self {
        Self(Kind::Integer(value.into()))
    }
}

impl From<u32> for Number {
    fn from(value: u32) -> Self {
        Self(Kind::Integer(value.into()))
    }
}

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Self(Kind::Float(value))
    }
}

/// The number's JSON text.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Integer(value) => fmt::Display::fmt(value, f),
            Kind::Float(value) if value.is_finite() => {
                f.write_str(std::str::from_utf8(Shortest::of(*value).as_bytes()).unwrap_or_default())
            }
            Kind::Float(value) => fmt::Display::fmt(value, f),
            Kind::Text(text) => f.write_str(text),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Read for Number {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.number("a number").map(Self::from_checked)
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Kind::Integer(value) => serializer.serialize_i64(*value),
            Kind::Float(value) if value.is_finite() => serializer.serialize_f64(*value),
            Kind::Float(value) => Err(S::Error::custom(format_args!("JSON has no number {value}"))),
            Kind::Text(text) => write::raw(serializer, text),
        }
    }
}

crate::codec_deserialize!(Number);

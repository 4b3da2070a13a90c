//! Numbers without loss.

use std::fmt;

/// A JSON number of any size and precision.
///
/// It is written as it was read: a number that no Rust type spells in the same way keeps its exact text. Two are equal
/// when their texts are, so `1` and `1.0` differ.
///
/// A float that is not finite can be held, but is an error when written: JSON has no such number.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(Spelling);

/// How a number is written.
#[derive(Clone)]
pub(crate) enum Spelling {
    Integer(i64),
    Float(f64),
    /// A spelling that is neither that of an `i64` nor the shortest one of an `f64`.
    Text(Box<str>),
}

impl Number {
    /// The nearest `f64`; infinite if the number is too large.
    pub fn as_f64(&self) -> f64 {
        match &self.0 {
            Spelling::Integer(value) => *value as f64,
            Spelling::Float(value) => *value,
            Spelling::Text(text) => text.parse().unwrap_or(f64::NAN),
        }
    }

    /// The number as an `i64`, if it was spelled as one: without fraction and exponent, and small enough.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.0 {
            Spelling::Integer(value) => Some(*value),
            Spelling::Float(_) | Spelling::Text(_) => None,
        }
    }

    pub(crate) fn spelling(&self) -> &Spelling {
        &self.0
    }

    /// Takes a number's text, which has been checked already.
    pub(crate) fn from_checked(text: &str) -> Self {
        Self(match (text.parse(), text.parse()) {
            (Ok(integer), _) if text != "-0" => Spelling::Integer(integer),
            (_, Ok(float)) if Shortest::of(float).as_bytes() == text.as_bytes() => Spelling::Float(float),
            _ => Spelling::Text(text.into()),
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

impl PartialEq for Spelling {
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

impl Eq for Spelling {}

impl std::hash::Hash for Spelling {
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
        Self(Spelling::Integer(value))
    }
}

impl From<i32> for Number {
    fn from(value: i32) -> Self {
        Self(Spelling::Integer(value.into()))
    }
}

impl From<u32> for Number {
    fn from(value: u32) -> Self {
        Self(Spelling::Integer(value.into()))
    }
}

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Self(Spelling::Float(value))
    }
}

/// The number's JSON text.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Spelling::Integer(value) => fmt::Display::fmt(value, f),
            Spelling::Float(value) if value.is_finite() => {
                f.write_str(std::str::from_utf8(Shortest::of(*value).as_bytes()).unwrap_or_default())
            }
            Spelling::Float(value) => fmt::Display::fmt(value, f),
            Spelling::Text(text) => f.write_str(text),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

//! The error of values that a closed enum does not have.

use std::fmt;

use crate::json::listed;

/// Error of parsing a closed enum. `Display` lists the values that the enum has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseEnumError {
    value: String,
    known: &'static [&'static str],
    is_integer: bool,
}

impl ParseEnumError {
    #[doc(hidden)]
    pub fn new(value: &str, known: &'static [&'static str]) -> Self {
        Self { value: value.to_owned(), known, is_integer: false }
    }

    #[doc(hidden)]
    pub fn of_integer(value: i64, known: &'static [&'static str]) -> Self {
        Self { value: value.to_string(), known, is_integer: true }
    }

    /// The string that was refused, or the digits of the integer.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The values that the enum has.
    pub fn known(&self) -> &'static [&'static str] {
        self.known
    }

    pub(crate) fn expected(&self) -> String {
        format!("one of {}", listed(self.known.iter().copied()))
    }
}

impl fmt::Display for ParseEnumError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (expected, value) = (self.expected(), &self.value);
        match self.is_integer {
            true => write!(f, "expected {expected}, found {value}"),
            false => write!(f, "expected {expected}, found {value:?}"),
        }
    }
}

impl std::error::Error for ParseEnumError {}

//! The error of strings that a closed enum does not have.

use std::fmt;

use crate::json::listed;

/// Error of parsing a closed enum. `Display` lists the values that the enum has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseEnumError {
    value: String,
    known: &'static [&'static str],
}

impl ParseEnumError {
    #[doc(hidden)]
    pub fn new(value: &str, known: &'static [&'static str]) -> Self {
        Self { value: value.to_owned(), known }
    }

    /// The string that was refused.
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
        write!(f, "expected {}, found {:?}", self.expected(), self.value)
    }
}

impl std::error::Error for ParseEnumError {}

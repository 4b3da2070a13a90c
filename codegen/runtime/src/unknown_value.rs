//! Strings that a closed enum does not know.

use std::fmt;

/// Why a string is no value of an enum; its `Display` lists the values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue {
    value: String,
    known: &'static [&'static str],
}

impl UnknownValue {
    #[doc(hidden)]
    pub fn new(value: &str, known: &'static [&'static str]) -> Self {
        Self { value: value.to_owned(), known }
    }

    /// The string.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The values that the enum has.
    pub fn known(&self) -> &'static [&'static str] {
        self.known
    }

    pub(crate) fn expected(&self) -> String {
        format!("one of {}", crate::codec::listed(self.known.iter().copied()))
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, found {:?}", self.expected(), self.value)
    }
}

impl std::error::Error for UnknownValue {}

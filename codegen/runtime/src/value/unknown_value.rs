//! Values of an open enum that the schema does not know.

use std::fmt;

/// A value that an open enum does not list, verbatim: a string, or for an enum of integers an `i64`.
///
/// Only the enum itself creates one, from a value that none of its variants has. So two values of an enum
/// are equal, and hash equally, exactly when the JSON values are equal.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnknownValue<T = Box<str>>(T);

impl<T> UnknownValue<T> {
    pub(crate) fn new(value: impl Into<T>) -> Self {
        Self(value.into())
    }
}

impl UnknownValue {
    /// The string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl UnknownValue<i64> {
    /// The integer.
    pub fn get(self) -> i64 {
        self.0
    }
}

impl AsRef<str> for UnknownValue {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl<T: fmt::Display> fmt::Display for UnknownValue<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl<T: fmt::Debug> fmt::Debug for UnknownValue<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

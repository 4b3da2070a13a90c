//! Values in paths, queries and headers.

use std::borrow::Cow;

use super::number::Number;
use super::timestamp::Timestamp;

/// A value for a path, a query or a header: its text, not yet encoded.
pub trait ParameterValue {
    /// The text.
    fn parameter_text(&self) -> Cow<'_, str>;
}

impl<T: ParameterValue + ?Sized> ParameterValue for &T {
    fn parameter_text(&self) -> Cow<'_, str> {
        (**self).parameter_text()
    }
}

impl ParameterValue for str {
    fn parameter_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl ParameterValue for String {
    fn parameter_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl ParameterValue for bool {
    fn parameter_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(if *self { "true" } else { "false" })
    }
}

impl ParameterValue for i32 {
    fn parameter_text(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }
}

impl ParameterValue for i64 {
    fn parameter_text(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }
}

impl ParameterValue for u64 {
    fn parameter_text(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }
}

impl ParameterValue for Number {
    fn parameter_text(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }
}

impl ParameterValue for Timestamp {
    fn parameter_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.as_str())
    }
}

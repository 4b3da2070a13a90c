//! Numbers.

use std::str::FromStr;

use super::error::ReadError;
use super::reader::Reader;

impl<'a> Reader<'a> {
    /// Reads a number's exact text.
    pub(crate) fn number(&mut self, expected: &'static str) -> Result<&'a str, ReadError> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.unexpected(expected));
        }
        let start = self.position();
        let end = number_end(self.bytes(), start).ok_or_else(|| self.unexpected("a number"))?;
        self.go_to(end);
        Ok(self.slice(start, end))
    }

    #[inline(never)]
    pub(crate) fn integer<T: FromStr>(&mut self, expected: &'static str) -> Result<T, ReadError> {
        let start = self.position();
        let text = self.number(expected)?;
        // `-0` is no integer: written back it would be another text and, as a float, another value.
        match text.parse() {
            Ok(value) if text != "-0" => Ok(value),
            _ => {
                self.go_to(start);
                Err(self.unexpected(expected))
            }
        }
    }
}

/// Where the number that starts at `position` ends; `None` if JSON's grammar has no such number.
fn number_end(bytes: &[u8], mut position: usize) -> Option<usize> {
    if bytes.get(position) == Some(&b'-') {
        position += 1;
    }
    position = match bytes.get(position) {
        Some(b'0') => position + 1,
        _ => digits_end(bytes, position)?,
    };
    if bytes.get(position) == Some(&b'.') {
        position = digits_end(bytes, position + 1)?;
    }
    if let Some(b'e' | b'E') = bytes.get(position) {
        position += 1;
        if let Some(b'+' | b'-') = bytes.get(position) {
            position += 1;
        }
        position = digits_end(bytes, position)?;
    }
    // `01` would otherwise end after its first digit, and the error would point at what follows.
    match bytes.get(position) {
        Some(b'0'..=b'9') => None,
        _ => Some(position),
    }
}

/// The position after at least one digit.
fn digits_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut position = start;
    while let Some(b'0'..=b'9') = bytes.get(position) {
        position += 1;
    }
    (position > start).then_some(position)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::number_end;

    proptest! {
        #[test]
        fn numbers_are_those_of_serde_json(text in "[-+0-9.eE]{0,12}") {
            let whole = number_end(text.as_bytes(), 0) == Some(text.len());
            prop_assert_eq!(whole, serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok());
        }
    }
}

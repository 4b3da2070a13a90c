//! `null`, `true` and `false`.

use super::error::ReadError;
use super::reader::Reader;

impl Reader<'_> {
    /// Skips a `null`, if the value is one.
    #[inline]
    pub(crate) fn null(&mut self) -> Result<bool, ReadError> {
        match self.peek() {
            Some(b'n') => self.word("null", "a JSON value").map(|()| true),
            _ => Ok(false),
        }
    }

    /// Reads `true` or `false`.
    pub(crate) fn boolean(&mut self, expected: &'static str) -> Result<bool, ReadError> {
        match self.peek() {
            Some(b't') => self.word("true", expected).map(|()| true),
            _ => self.word("false", expected).map(|()| false),
        }
    }

    fn word(&mut self, word: &'static str, expected: &'static str) -> Result<(), ReadError> {
        if !self.rest().starts_with(word) {
            return Err(self.unexpected(expected));
        }
        self.go_to(self.position() + word.len());
        Ok(())
    }
}

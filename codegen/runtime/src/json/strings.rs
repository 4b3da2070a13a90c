//! Strings.

use std::borrow::Cow;

use super::bytes;
use super::error::ReadError;
use super::reader::Reader;

impl<'a> Reader<'a> {
    /// Reads a string without escapes; `None`, without advancing: this is anything else.
    #[inline]
    pub(crate) fn plain(&mut self) -> Option<&'a str> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let start = self.position() + 1;
        let end = bytes::plain_end(self.bytes(), start);
        if self.bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.go_to(end + 1);
        Some(self.slice(start, end))
    }

    /// Reads a string; borrowed unless it has escapes.
    #[inline]
    pub(crate) fn string(&mut self, expected: &'static str) -> Result<Cow<'a, str>, ReadError> {
        match self.plain() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.escaped(expected).map(Cow::Owned),
        }
    }

    /// Reads a string that is not [`plain`](Self::plain).
    #[cold]
    #[inline(never)]
    pub(crate) fn escaped(&mut self, expected: &'static str) -> Result<String, ReadError> {
        let start = self.position();
        self.skip_string(expected)?;
        // Only surrogates without a partner can still be wrong: JSON can spell them, Unicode text cannot hold them.
        serde_json::from_str(self.slice(start, self.position())).map_err(|_| {
            self.go_to(start);
            self.unexpected("a string of Unicode text")
        })
    }

    /// Skips a string. Only the grammar of escapes is checked: half of a surrogate pair passes.
    pub(super) fn skip_string(&mut self, expected: &'static str) -> Result<(), ReadError> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected(expected));
        }
        let bytes = self.bytes();
        let mut position = self.position() + 1;
        loop {
            position = bytes::plain_end(bytes, position);
            match bytes.get(position) {
                Some(b'"') => {
                    self.go_to(position + 1);
                    return Ok(());
                }
                Some(b'\\') => match bytes.get(position + 1) {
                    Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => position += 2,
                    Some(b'u') if is_hex(bytes.get(position + 2..position + 6)) => position += 6,
                    _ => {
                        self.go_to(position);
                        return Err(self.unexpected("an escape that JSON knows"));
                    }
                },
                Some(_) => {
                    self.go_to(position);
                    return Err(self.unexpected("no unescaped control character in a string"));
                }
                None => {
                    self.go_to(position);
                    return Err(self.unexpected("the closing quote of a string"));
                }
            }
        }
    }
}

fn is_hex(digits: Option<&[u8]>) -> bool {
    digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

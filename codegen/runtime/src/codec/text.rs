//! Strings and keys.

use std::borrow::Cow;

use super::{Fault, Reader, scan};

impl<'a> Reader<'a> {
    /// Steps over the key `name` to its value; false, and no step, if another key stands here, or unusual spacing.
    /// `name` must hold nothing that is escaped in a string.
    #[inline]
    pub(super) fn expected_member(&mut self, name: &str) -> bool {
        let Some((b'"', rest)) = self.bytes().get(self.position()..).and_then(<[u8]>::split_first) else {
            return false;
        };
        let Some((key, rest)) = rest.split_at_checked(name.len()) else { return false };
        let step = match rest {
            [b'"', b':', b' ', next, ..] if *next > b' ' => 3,
            [b'"', b':', next, ..] if *next > b' ' => 2,
            _ => return false,
        };
        if key != name.as_bytes() {
            return false;
        }
        self.go_to(self.position() + 1 + name.len() + step);
        true
    }

    /// Reads a string without escapes; `None`, and no step, if anything else stands here.
    #[inline]
    pub(super) fn plain(&mut self) -> Option<&'a str> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let start = self.position() + 1;
        let end = scan::plain_end(self.bytes(), start);
        if self.bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.go_to(end + 1);
        Some(self.slice(start, end))
    }

    /// Reads a string; borrowed unless it has escapes.
    #[inline]
    pub(crate) fn string(&mut self, expected: &'static str) -> Result<Cow<'a, str>, Fault> {
        match self.plain() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.escaped(expected).map(Cow::Owned),
        }
    }

    /// Reads a string that is not [`plain`](Self::plain).
    #[cold]
    #[inline(never)]
    pub(super) fn escaped(&mut self, expected: &'static str) -> Result<String, Fault> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected(expected));
        }
        let start = self.position();
        self.skip_string()?;
        // Only surrogates without a partner can still be wrong: JSON allows to write them, Unicode text cannot hold them.
        serde_json::from_str(self.slice(start, self.position())).map_err(|_| {
            self.go_to(start);
            self.unexpected("a string of Unicode text")
        })
    }

    /// Steps over a string. Escapes are checked by grammar alone: half of a surrogate pair passes.
    pub(super) fn skip_string(&mut self) -> Result<(), Fault> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected("a string"));
        }
        let bytes = self.bytes();
        let mut position = self.position() + 1;
        loop {
            position = scan::plain_end(bytes, position);
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

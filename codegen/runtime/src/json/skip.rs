//! Checking a value of any kind without reading it into a type, and without recursion.

use super::error::ReadError;
use super::reader::Reader;

impl<'a> Reader<'a> {
    /// Skips one value, checks all its grammar, and returns its exact text.
    #[inline(never)]
    pub(crate) fn skip(&mut self) -> Result<&'a str, ReadError> {
        let start = self.position();
        // The brackets that close the objects and arrays around the current position; `inner` closes the innermost.
        let mut outer = Vec::new();
        let mut inner = None;
        loop {
            match self.peek() {
                Some(bracket @ (b'{' | b'[')) => {
                    let close = if bracket == b'{' { b'}' } else { b']' };
                    if self.enter(close) {
                        outer.extend(inner.replace(close));
                        self.skip_key(close)?;
                        continue;
                    }
                }
                _ => self.skip_scalar()?,
            }
            // After a value: close what ends here, then step to the next element of what does not.
            loop {
                let Some(close) = inner else { return Ok(self.slice(start, self.position())) };
                if self.next(close)? {
                    self.skip_key(close)?;
                    break;
                }
                inner = outer.pop();
            }
        }
    }

    /// Skips the key of a member; an item of an array has none.
    fn skip_key(&mut self, close: u8) -> Result<(), ReadError> {
        match close {
            b'}' => {
                self.skip_string("a key")?;
                self.colon()
            }
            _ => Ok(()),
        }
    }

    fn skip_scalar(&mut self) -> Result<(), ReadError> {
        const VALUE: &str = "a JSON value";
        match self.peek() {
            Some(b'"') => self.skip_string(VALUE),
            Some(b'n') => self.null().map(drop),
            Some(b't' | b'f') => self.boolean(VALUE).map(drop),
            _ => self.number(VALUE).map(drop),
        }
    }
}

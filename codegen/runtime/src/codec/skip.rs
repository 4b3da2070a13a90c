//! Stepping over values without reading them into types, without recursion.

use super::{Fault, Reader};

impl<'a> Reader<'a> {
    /// Steps over one value of any kind, checks all its grammar, and returns its exact text.
    #[inline(never)]
    pub(crate) fn skip(&mut self) -> Result<&'a str, Fault> {
        let start = self.position();
        // The brackets around the current position, and which of them is the innermost.
        let mut outer = Vec::new();
        let mut inner = None;
        loop {
            let opened = match self.peek() {
                Some(bracket @ (b'{' | b'[')) => {
                    self.bump();
                    outer.extend(inner.replace(bracket));
                    true
                }
                _ => {
                    self.skip_scalar()?;
                    false
                }
            };
            let mut first = opened;
            // Behind a value: close what ends here, then step to the next element of what does not.
            loop {
                let Some(bracket) = inner else { return Ok(self.slice(start, self.position())) };
                if self.step(bracket, first)? {
                    break;
                }
                inner = outer.pop();
                first = false;
            }
        }
    }

    /// Moves to the next value inside `bracket`, over its key in an object. False: the bracket closed.
    fn step(&mut self, bracket: u8, first: bool) -> Result<bool, Fault> {
        let (close, expected) = if bracket == b'{' { (b'}', "`,` or `}`") } else { (b']', "`,` or `]`") };
        self.whitespace();
        match self.peek() {
            Some(byte) if byte == close => {
                self.bump();
                return Ok(false);
            }
            Some(b',') if !first => {
                self.bump();
                self.whitespace();
            }
            _ if first => {}
            _ => return Err(self.unexpected(expected)),
        }
        if bracket == b'{' {
            self.skip_string()?;
            self.colon()?;
        }
        Ok(true)
    }

    fn skip_scalar(&mut self) -> Result<(), Fault> {
        const VALUE: &str = "a JSON value";
        match self.peek() {
            Some(b'"') => self.skip_string(),
            Some(b'n') => self.word("null", VALUE),
            Some(b't') => self.word("true", VALUE),
            Some(b'f') => self.word("false", VALUE),
            _ => self.number(VALUE).map(drop),
        }
    }
}

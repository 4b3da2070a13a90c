//! The one concrete reader that every type decodes from.

use super::{Fault, scan};

/// How deep objects and arrays may nest where types read them. Text that is kept, not read, may nest deeper.
const DEPTH_LIMIT: u32 = 128;

/// Reads JSON text from its start to its end.
///
/// It trusts nothing: text that is not JSON ends in a [`Fault`], wherever it stops being JSON and whoever handed it
/// over. The position only ever stands on a character boundary.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    position: usize,
    depth: u32,
    /// Whether the text is read for a [guess](Self::guess).
    pub(super) guessing: bool,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, position: 0, depth: 0, guessing: false }
    }

    #[inline]
    pub(super) fn position(&self) -> usize {
        self.position
    }

    /// Goes to another position inside the same object or array. It must be a character boundary.
    #[inline]
    pub(super) fn go_to(&mut self, position: usize) {
        self.position = position;
    }

    pub(super) fn depth(&self) -> u32 {
        self.depth
    }

    /// Goes to a position of which the depth is known.
    pub(super) fn return_to(&mut self, position: usize, depth: u32) {
        self.position = position;
        self.depth = depth;
    }

    /// Leaves an object that was opened at `start` without reading on: back in front of it.
    pub(super) fn leave(&mut self, start: usize) {
        self.position = start;
        self.depth = self.depth.saturating_sub(1);
    }

    #[inline]
    pub(super) fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.position..).unwrap_or_default()
    }

    /// The text between two positions.
    #[inline]
    pub(super) fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    #[inline]
    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.position).copied()
    }

    /// Steps over one byte; only ever an ASCII one that was peeked before.
    #[inline]
    pub(super) fn bump(&mut self) {
        self.position += 1;
    }

    #[inline]
    pub(crate) fn whitespace(&mut self) {
        if self.peek().is_some_and(|byte| byte <= b' ') {
            self.position = scan::whitespace_end(self.bytes(), self.position);
        }
    }

    /// Steps over the bracket that opens an object or an array, to the first element. False: there is none, and the
    /// closing bracket has been stepped over, too.
    #[inline]
    pub(super) fn open(&mut self, open: u8, close: u8, expected: &'static str) -> Result<bool, Fault> {
        if self.peek() != Some(open) {
            return Err(self.unexpected(expected));
        }
        if self.depth == DEPTH_LIMIT {
            return Err(self.unexpected("at most 128 objects and arrays inside one another"));
        }
        self.position += 1;
        self.whitespace();
        if self.peek() == Some(close) {
            self.position += 1;
            return Ok(false);
        }
        self.depth += 1;
        Ok(true)
    }

    /// Moves to the next element of what [`open`](Self::open) opened. False: there is none, and the closing bracket has
    /// been stepped over.
    #[inline(always)]
    pub(super) fn more(&mut self, close: u8) -> Result<bool, Fault> {
        self.whitespace();
        match self.peek() {
            Some(b',') => {
                self.position += 1;
                self.whitespace();
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.position += 1;
                self.depth = self.depth.saturating_sub(1);
                Ok(false)
            }
            _ => Err(self.unexpected(if close == b']' { "`,` or `]`" } else { "`,` or `}`" })),
        }
    }

    /// Steps over the colon behind a key and the whitespace around it.
    #[inline]
    pub(super) fn colon(&mut self) -> Result<(), Fault> {
        self.whitespace();
        if self.peek() != Some(b':') {
            return Err(self.unexpected("`:`"));
        }
        self.position += 1;
        self.whitespace();
        Ok(())
    }

    /// Steps over a whole word such as `null`.
    pub(super) fn word(&mut self, word: &'static str, expected: &'static str) -> Result<(), Fault> {
        if !self.rest().starts_with(word) {
            return Err(self.unexpected(expected));
        }
        self.position += word.len();
        Ok(())
    }

    /// Reads a number's exact text.
    pub(crate) fn number(&mut self, expected: &'static str) -> Result<&'a str, Fault> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.unexpected(expected));
        }
        let start = self.position;
        let end = scan::number_end(self.bytes(), start).ok_or_else(|| self.unexpected("a number"))?;
        self.position = end;
        Ok(self.slice(start, end))
    }

    /// Refuses anything but whitespace behind the value.
    pub(crate) fn finish(&mut self) -> Result<(), Fault> {
        self.whitespace();
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.unexpected("the end of the text")),
        }
    }

    /// The fault that something else stands at the current position.
    #[cold]
    #[inline(never)]
    pub(super) fn unexpected(&self, expected: &'static str) -> Fault {
        Fault::new(self.position, expected, self.found())
    }
}

//! The state of the parser, and the punctuation between values.

use super::bytes;
use super::error::ReadError;

/// How deep objects and arrays may nest where types read them. Text that is kept, not read, may nest deeper.
const DEPTH_LIMIT: u32 = 128;

/// Pull parser of JSON text.
///
/// It does not trust its input: text that is not JSON ends in a [`ReadError`] at the first wrong byte, whoever passed it.
/// The position is always a character boundary.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    place: Place,
    /// Whether a guess at a union's variant is being read.
    pub(crate) guessing: bool,
    /// How much was kept so far that the schema does not know.
    pub(crate) unknown: usize,
    /// How many bytes were read for members of unions that turned out to be others.
    pub(crate) wasted: usize,
}

/// A position in the text to which a reader can return.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    position: usize,
    /// The number of objects and arrays around the position.
    depth: u32,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, place: Place { position: 0, depth: 0 }, guessing: false, unknown: 0, wasted: 0 }
    }

    /// Reads a text that is one value and the whitespace around it.
    #[inline]
    pub(crate) fn document<T>(
        text: &'a str,
        read: impl FnOnce(&mut Self) -> Result<T, ReadError>,
    ) -> Result<T, ReadError> {
        let mut reader = Self::new(text);
        reader.whitespace();
        let value = read(&mut reader)?;
        reader.whitespace();
        match reader.peek() {
            None => Ok(value),
            Some(_) => Err(reader.unexpected("the end of the text")),
        }
    }

    #[inline]
    pub(crate) fn position(&self) -> usize {
        self.place.position
    }

    /// Moves to another position inside the same object or array. It must be a character boundary.
    #[inline]
    pub(crate) fn go_to(&mut self, position: usize) {
        self.place.position = position;
    }

    pub(crate) fn place(&self) -> Place {
        self.place
    }

    pub(crate) fn return_to(&mut self, place: Place) {
        self.place = place;
    }

    /// How many bytes are between a place and the position.
    pub(crate) fn since(&self, place: Place) -> usize {
        self.place.position.saturating_sub(place.position)
    }

    /// How many bytes the text has.
    pub(crate) fn length(&self) -> usize {
        self.text.len()
    }

    #[inline]
    pub(super) fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.place.position..).unwrap_or_default()
    }

    /// The text between two positions.
    #[inline]
    pub(crate) fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.place.position).copied()
    }

    #[inline]
    pub(super) fn whitespace(&mut self) {
        if self.peek().is_some_and(|byte| byte <= b' ') {
            self.place.position = bytes::whitespace_end(self.bytes(), self.place.position);
        }
    }

    /// Skips the opening bracket at the current position, to the first element. False: there is none, and the closing
    /// bracket has been skipped, too.
    #[inline(always)]
    pub(super) fn enter(&mut self, close: u8) -> bool {
        self.place.position += 1;
        self.whitespace();
        let is_empty = self.peek() == Some(close);
        self.place.position += usize::from(is_empty);
        !is_empty
    }

    /// Advances from the end of an element to the next one. False: there is none, and the closing bracket has been
    /// skipped.
    #[inline(always)]
    pub(super) fn next(&mut self, close: u8) -> Result<bool, ReadError> {
        self.whitespace();
        match self.peek() {
            Some(b',') => {
                self.place.position += 1;
                self.whitespace();
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.place.position += 1;
                Ok(false)
            }
            _ => Err(self.unexpected(if close == b']' { "`,` or `]`" } else { "`,` or `}`" })),
        }
    }

    /// [`enter`](Self::enter) for an object or array that a type reads, which has a nesting limit.
    #[inline]
    pub(super) fn open(&mut self, open: u8, close: u8, expected: &'static str) -> Result<bool, ReadError> {
        if self.peek() != Some(open) {
            return Err(self.unexpected(expected));
        }
        if self.place.depth == DEPTH_LIMIT {
            return Err(self.unexpected("at most 128 objects and arrays inside one another"));
        }
        let more = self.enter(close);
        self.place.depth += u32::from(more);
        Ok(more)
    }

    /// [`next`](Self::next) for what [`open`](Self::open) opened.
    #[inline(always)]
    pub(super) fn more(&mut self, close: u8) -> Result<bool, ReadError> {
        let more = self.next(close)?;
        if !more {
            self.place.depth = self.place.depth.saturating_sub(1);
        }
        Ok(more)
    }

    /// Skips the colon after a key and the whitespace around it.
    #[inline]
    pub(crate) fn colon(&mut self) -> Result<(), ReadError> {
        self.whitespace();
        if self.peek() != Some(b':') {
            return Err(self.unexpected("`:`"));
        }
        self.place.position += 1;
        self.whitespace();
        Ok(())
    }
}

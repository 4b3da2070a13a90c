//! Describes the text at the current position for an error.

use super::error::{ReadError, quoted};
use super::reader::Reader;

impl Reader<'_> {
    /// The error that the text at the current position is not what was expected.
    #[cold]
    #[inline(never)]
    pub(crate) fn unexpected(&self, expected: &'static str) -> ReadError {
        ReadError::new(self.position(), expected, self.found())
    }

    /// A name for what is at the current position.
    pub(crate) fn found(&self) -> String {
        let rest = self.rest();
        match rest.bytes().next() {
            None => "the end of the text".to_owned(),
            Some(b'{') => "an object".to_owned(),
            Some(b'[') => "an array".to_owned(),
            Some(b'"') => {
                let mut end = Reader::new(rest);
                match end.skip_string("a string") {
                    Ok(()) => {
                        format!("the string {}", quoted(rest.get(1..end.position() - 1).unwrap_or_default()))
                    }
                    Err(_) => "an unfinished string".to_owned(),
                }
            }
            Some(_) => {
                let word = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '+' | '-' | '.'));
                let end = match word.unwrap_or(rest.len()) {
                    0 => rest.chars().next().map_or(0, char::len_utf8),
                    end => end,
                };
                quoted(rest.get(..end).unwrap_or_default())
            }
        }
    }
}

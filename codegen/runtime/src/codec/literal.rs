//! Values that a schema fixes.

use super::fault::quoted;
use super::{Fault, Read, Reader};

/// A constant of a schema.
#[derive(Clone, Copy, Debug)]
pub enum Literal {
    Text(&'static str),
    Boolean(bool),
    Integer(i64),
}

impl Literal {
    /// Reads a value that must be this one.
    pub(super) fn check(self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        let start = reader.position();
        let same = match self {
            Self::Text(expected) => match reader.plain() {
                Some(found) => found == expected,
                None => reader.peek() == Some(b'"') && reader.escaped("a string")? == expected,
            },
            Self::Boolean(expected) => {
                let word = if expected { "true" } else { "false" };
                reader.word(word, word).is_ok()
            }
            Self::Integer(expected) => i64::read(reader).is_ok_and(|found| found == expected),
        };
        if same {
            return Ok(());
        }
        reader.go_to(start);
        Err(Fault::new(start, self.described(), reader.found()))
    }

    fn described(self) -> String {
        match self {
            Self::Text(text) => format!("the string {}", quoted(text)),
            Self::Boolean(value) => format!("`{value}`"),
            Self::Integer(value) => format!("`{value}`"),
        }
    }

    /// The constant if it is a string.
    pub fn text(self) -> Option<&'static str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Boolean(_) | Self::Integer(_) => None,
        }
    }
}

impl From<&'static str> for Literal {
    fn from(text: &'static str) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Literal {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<i64> for Literal {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

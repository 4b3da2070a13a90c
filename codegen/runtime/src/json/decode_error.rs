//! Errors of decoding, with their location in the text.

use std::fmt;

use super::error::{ReadError, message};

/// Why JSON text could not be read as a value, and where.
///
/// Its `Display` is one line that begins with the value that was asked for:
/// `server.config.hosts[2]: expected a string, found `5` at line 7 column 9`.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Details>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Details {
    /// The path, from the value that was asked for on, by its name.
    full_path: String,
    path: String,
    expected: String,
    found: String,
    offset: usize,
    line: usize,
    column: usize,
}

impl DecodeError {
    /// Why the text could not be read as the type of this name.
    pub(crate) fn at(text: &str, name: &str, error: &ReadError) -> Self {
        let before = text.get(..error.offset()).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self(Box::new(Details {
            full_path: error.path_from(name),
            path: error.path_from(""),
            expected: error.expected().to_owned(),
            found: error.found().to_owned(),
            offset: before.len(),
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
        }))
    }

    /// The path within the value that was asked for, such as `config.hosts[2]`; a key that is not an identifier is in
    /// brackets and quotes. Empty for the whole value.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The message without line and column.
    pub(crate) fn message(&self) -> String {
        message(&self.0.full_path, self.expected(), self.found())
    }

    /// What was expected.
    pub fn expected(&self) -> &str {
        &self.0.expected
    }

    /// What was found.
    pub fn found(&self) -> &str {
        &self.0.found
    }

    /// The offset in the text, in bytes, from 0.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// The line, from 1.
    pub fn line(&self) -> usize {
        self.0.line
    }

    /// The column in characters, from 1.
    pub fn column(&self) -> usize {
        self.0.column
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at line {} column {}", self.message(), self.line(), self.column())
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for DecodeError {}

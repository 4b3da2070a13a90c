//! Decoding with errors that tell the place.

use std::fmt;

use crate::codec::{Fault, Read, Reader};

/// Reads a value from JSON text: a model, or a container of models such as `Vec<T>`.
///
/// It reads the text once, keeps what the schema does not know, and is faster than going through serde. Use it where
/// you hold text or want to know where a fault stands; `serde_json::from_str` and its kin read the same values.
///
/// # Errors
/// The text is not JSON, or not such a value; the error tells what was expected and where.
pub fn decode<T: Read>(text: &str) -> Result<T, DecodeError> {
    read(text).map_err(|fault| DecodeError::at(text, &fault))
}

/// [`decode`] for bytes.
///
/// # Errors
/// The bytes are not UTF-8, not JSON, or not such a value; the error tells what was expected and where.
pub fn decode_slice<T: Read>(bytes: &[u8]) -> Result<T, DecodeError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => decode(text),
        Err(error) => {
            let (valid, rest) = bytes.split_at_checked(error.valid_up_to()).unwrap_or((bytes, &[]));
            let found = rest.first().map_or_else(String::new, |byte| format!("the byte 0x{byte:02x}"));
            let fault = Fault::new(valid.len(), "UTF-8 text", found);
            Err(DecodeError::at(std::str::from_utf8(valid).unwrap_or_default(), &fault))
        }
    }
}

/// Reads one value and nothing behind it.
pub(crate) fn read<T: Read>(text: &str) -> Result<T, Fault> {
    let mut reader = Reader::new(text);
    reader.whitespace();
    let value = T::read(&mut reader)?;
    reader.finish()?;
    Ok(value)
}

/// Why JSON text could not be read as a value, and where.
///
/// Its `Display` is one line: `config.hosts[2]: expected a string, found `5` at line 7 column 9`.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Details>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Details {
    path: String,
    expected: String,
    found: String,
    offset: usize,
    line: usize,
    column: usize,
}

impl DecodeError {
    fn at(text: &str, fault: &Fault) -> Self {
        let before = text.get(..fault.offset()).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self(Box::new(Details {
            path: fault.path(),
            expected: fault.expected().to_owned(),
            found: fault.found().to_owned(),
            offset: before.len(),
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
        }))
    }

    /// The way from the whole value to the fault, such as `config.hosts[2]`; a key that is no identifier stands in
    /// brackets and quotes. Empty if the fault is in the whole value.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What could have stood there.
    pub fn expected(&self) -> &str {
        &self.0.expected
    }

    /// What stands there.
    pub fn found(&self) -> &str {
        &self.0.found
    }

    /// The place in the text in bytes, from 0.
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
        let Details { path, expected, found, line, column, .. } = &*self.0;
        if !path.is_empty() {
            write!(f, "{path}: ")?;
        }
        write!(f, "expected {expected}, found {found} at line {line} column {column}")
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for DecodeError {}

//! Decoding, with errors that name the location.

use super::read::Read;
use crate::json::{DecodeError, ReadError, Reader};
use crate::value::RawJson;

/// Decodes JSON text: a model, or a container of models such as `Vec<T>`.
///
/// It reads the text once, keeps what the schema does not know, and is faster than going through serde. Use it where you
/// have the text, or where you need the location of an error; `serde_json::from_str` and the like decode the same values.
///
/// # Errors
/// The text is not JSON, or not such a value; the error says what was expected and where.
pub fn decode<T: Read>(text: &str) -> Result<T, DecodeError> {
    Reader::document(text, T::read).map_err(|error| DecodeError::at(text, T::NAME, &error))
}

/// [`decode`] for bytes.
///
/// # Errors
/// The bytes are not UTF-8, not JSON, or not such a value; the error says what was expected and where.
pub fn decode_slice<T: Read>(bytes: &[u8]) -> Result<T, DecodeError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => decode(text),
        Err(error) => {
            let (valid, rest) = bytes.split_at_checked(error.valid_up_to()).unwrap_or((bytes, &[]));
            let found = rest.first().map_or_else(String::new, |byte| format!("the byte 0x{byte:02x}"));
            let error = ReadError::new(valid.len(), "UTF-8 text", found);
            Err(DecodeError::at(std::str::from_utf8(valid).unwrap_or_default(), T::NAME, &error))
        }
    }
}

impl RawJson {
    /// Decodes the text as a model or as any other type that [`decode`](crate::decode) takes.
    ///
    /// # Errors
    /// The text is not such a value; the error says what was expected and where.
    pub fn decode<T: Read>(&self) -> Result<T, DecodeError> {
        decode(self.get())
    }
}

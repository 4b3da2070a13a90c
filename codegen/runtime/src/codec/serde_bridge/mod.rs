//! Between serde and exact JSON text, in both directions.
//!
//! serde_json passes exact text under a name that is private to it (`raw_token`). The codec's tests therefore run with
//! both ends of the range that the workspace accepts: with 1.0.79 in `tests/oldest_serde_json`, and with the version that
//! the workspace locks, which is the newest. Older versions refuse unknown data whose strings hold half of a surrogate pair.

mod capture;
mod raw_token;
mod rebuild;
mod text;

use std::any::type_name;

use serde::de::{Deserializer, Error};

use self::capture::Captured;
pub(super) use self::raw_token::write_raw;
use super::read::Read;
use crate::json::{DecodeError, Reader};

/// Reads a value from any deserializer.
pub fn deserialize<'de, T: Read, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let Captured { text, is_exact } =
        deserializer.deserialize_newtype_struct(raw_token::RAW_TOKEN, capture::Capture)?;
    Reader::document(&text, T::read).map_err(|error| {
        let error = DecodeError::at(&text, T::NAME, &error);
        let message = error.message();
        // A `Value` makes its text up. Its deserializer and that of a text pass it in the same way.
        if !is_exact || type_name::<D>().contains("serde_json::value::") {
            return Error::custom(message);
        }
        // Where the value begins in the whole text only serde_json knows: inside of another value it adds where it ends.
        let (line, column) = (error.line(), error.column());
        Error::custom(format_args!("{message} (line {line} column {column} of the value)"))
    })
}

//! Between serde and exact JSON text, in both directions.
//!
//! serde_json passes exact text under a name that is private to it (`raw_token`). The codec's tests therefore run with
//! both ends of the range that the workspace accepts: with 1.0.79 in `tests/oldest_serde_json`, and with the version that
//! the workspace locks, which is the newest. Older versions refuse unknown data whose strings hold half of a surrogate pair.

mod capture;
mod raw_token;
mod rebuild;
mod text;

use serde::de::{Deserializer, Error};

pub(super) use self::raw_token::write_raw;
use super::read::Read;
use crate::json::Reader;

/// Reads a value from any deserializer.
pub fn deserialize<'de, T: Read, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = deserializer.deserialize_newtype_struct(raw_token::RAW_TOKEN, capture::Capture)?;
    Reader::document(&text, T::read).map_err(Error::custom)
}

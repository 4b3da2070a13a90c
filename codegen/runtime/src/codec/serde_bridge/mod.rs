//! Between serde and exact JSON text, in both directions.

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

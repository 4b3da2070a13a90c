//! How models are read and written. Public only for the macros: nothing here is part of the stable API.
//!
//! Reading: [`deserialize`] takes the exact text of a value from any deserializer; a [`Reader`] then parses it in
//! code that is not generic: a type provides a table of its members and hardly any code. Writing: a type passes its
//! members to any serializer, one by one.

mod carry;
mod containers;
mod conversion;
mod decode;
mod guess;
mod macros;
mod member;
mod object;
mod published;
mod read;
mod serde_bridge;
mod union;
mod untagged;
mod values;
pub mod write;

pub use std::borrow::Cow;
pub use std::boxed::Box;
pub use std::option::Option;
pub use std::result::Result;
pub use std::string::String;

pub use serde::ser::SerializeMap;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use self::carry::{Carry, LeftOut, NotCarried, carried, or_null, remembered};
pub use self::conversion::{boxed, list, map, nullable, same, some, unboxed};
pub use self::decode::{decode, decode_slice};
pub use self::member::{Literal, Member, Slot, remember};
pub use self::object::{Others, incomplete};
pub use self::published::published_field;
pub use self::read::{Keys, Read};
pub use self::serde_bridge::deserialize;
pub use self::union::First;
pub use self::untagged::Attempt;
pub use crate::json::{ReadError, Reader};

/// Wraps a string that an open enum does not list. The enum calls it after comparing its own values.
pub fn unknown_value(value: &str) -> crate::value::UnknownValue {
    crate::value::UnknownValue::new(value)
}

/// The same for an integer.
pub fn unknown_integer(value: i64) -> crate::value::UnknownValue<i64> {
    crate::value::UnknownValue::new(value)
}

//! How models are read and written. Public for the macros alone: nothing here is part of the stable face.
//!
//! Reading: [`deserialize`] takes the exact text of a value from any deserializer; a [`Reader`] then runs over it in
//! code that is generic over nothing: a type brings a table of its members and hardly any code. Writing: a type hands
//! its members to any serializer, one by one.

mod capture;
mod fault;
mod guess;
mod keys;
mod literal;
mod member;
mod object;
mod read;
mod reader;
mod rebuild;
mod scan;
mod skip;
mod text;
mod union;
pub mod write;

pub use std::borrow::Cow;
pub use std::boxed::Box;
pub use std::option::Option;
pub use std::result::Result;
pub use std::string::String;

pub use serde::ser::SerializeMap;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use capture::deserialize;
pub use fault::Fault;
pub(crate) use fault::listed;
pub use keys::Keys;
pub use literal::Literal;
pub use member::{Member, Slot, remember};
pub use object::incomplete;
pub use read::Read;
pub use reader::Reader;
pub use union::First;

/// Wraps a string that an open enum does not list. The enum asks for it after its own values.
pub fn unknown_value(value: &str) -> crate::UnknownValue {
    crate::UnknownValue::new(value)
}

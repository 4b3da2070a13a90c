//! How models are read and written. Public for the macros alone: nothing here is part of the stable face.
//!
//! Reading: [`deserialize`] takes the exact text of a value from any deserializer; a [`Reader`] then runs over it in
//! code that is generic over nothing. Writing: a type shows its [`View`], and one generic function turns views into
//! calls of a serializer. Both ways a type brings a table of its members and hardly any code.

mod capture;
mod fault;
mod literal;
mod object;
mod read;
mod reader;
mod rebuild;
mod scan;
mod skip;
mod union;
mod view;

pub use std::borrow::Cow;
pub use std::boxed::Box;
pub use std::option::Option;
pub use std::result::Result;
pub use std::string::String;

pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use capture::{RAW_TOKEN, deserialize};
pub use fault::Fault;
pub(crate) use fault::listed;
pub use literal::Literal;
pub use object::{Member, Slot, incomplete, remember};
pub use read::Read;
pub use reader::Reader;
pub use view::{Items, Members, Sink, View, Write, text_member};

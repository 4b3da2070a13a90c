//! JSON text: a pull parser over one string, and its errors. It depends on no type of the other modules.
//!
//! A [`Reader`] advances through the text. Each file adds methods for one kind of token: [`strings`], [`numbers`], [`words`], the loops
//! over objects and arrays in [`containers`], and [`skip`], which checks any value without reading it.

mod bytes;
mod containers;
mod decode_error;
mod error;
mod found;
mod numbers;
mod reader;
mod skip;
mod strings;
mod words;

pub use self::decode_error::DecodeError;
pub use self::error::ReadError;
pub(crate) use self::error::{listed, quoted};
pub(crate) use self::reader::Place;
pub use self::reader::Reader;

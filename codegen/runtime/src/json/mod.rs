//! JSON text: a pull parser over one string, and its errors. It knows no type but Rust's own.
//!
//! A [`Reader`] steps through the text. Each file adds one kind of step: [`strings`], [`numbers`], [`words`], the loops
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

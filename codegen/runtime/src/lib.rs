#![forbid(unsafe_code)]
//! What emitted API clients call. It knows no endpoint and no API.
//!
//! **Models** (always there): codecs that lose nothing and invent nothing. A type is emitted as a plain struct or enum;
//! [`impl_object!`], [`impl_union!`], [`impl_string_enum!`] and [`impl_newtype!`] make it readable and writable by serde, and [`decode`]
//! reads it with errors that tell the place. [`Extra`], [`UnknownVariant`] and [`RawJson`] hold what a schema does not
//! know, to the letter; [`Presence`] tells absent from null.
//!
//! **Calls** (feature `client`): `Client`, `Call`, `Error`, `Pages`, over any `Transport`; `retry` decides what is
//! repeated. Emitted code brings an `Api` and its `Operation`s as static data and is completed by `impl_client_builder!`,
//! `impl_error!`, `impl_call!` and `impl_paged_call!`. The feature `hyper` adds `HyperTransport`, the one that clients use
//! unless they are given another.

#[cfg(feature = "client")]
mod client;
#[doc(hidden)]
pub mod codec;
mod decode;
mod extra;
mod macros;
mod number;
mod parameter;
mod parse_enum_error;
mod presence;
mod raw_json;
mod timestamp;
mod unknown;
mod unknown_value;

pub use decode::{DecodeError, decode, decode_slice};
pub use extra::Extra;
pub use number::Number;
pub use parameter::ParameterValue;
pub use parse_enum_error::ParseEnumError;
pub use presence::Presence;
pub use raw_json::RawJson;
pub use timestamp::{Timestamp, TimestampError};
pub use unknown::UnknownVariant;
pub use unknown_value::UnknownValue;

#[cfg(feature = "client")]
pub use client::*;
#[cfg(feature = "client")]
pub use {bytes, http, http::Method};

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
//! What emitted API clients call. It knows no endpoint and no API.
//!
//! **Models** (always there): codecs that lose nothing and invent nothing. A type is emitted as a plain struct or enum;
//! [`impl_object!`], [`impl_union!`], [`impl_untagged_union!`], [`impl_string_enum!`], [`impl_integer_enum!`] and [`impl_newtype!`] make it readable and writable by serde, and [`decode`]
//! reads it with errors that name the location. [`Extra`], [`UnknownVariant`] and [`RawJson`] hold what a schema does not
//! know, verbatim; [`Presence`] distinguishes absent from null.
//!
//! **Calls** (feature `client`): `Client`, `Call`, `Error`, `Pages`, over any `Transport`; `retry` decides what is
//! retried. Emitted code provides an `Api` and its `Operation`s as static data and is completed by `impl_client_builder!`,
//! `impl_error!`, `impl_call!` and `impl_paged_call!`. The feature `hyper` adds `HyperTransport`, the one that clients use
//! unless they are given another; `http2` lets it speak HTTP/2. `ReqwestTransport` (feature `reqwest`) and `TowerTransport`
//! (feature `tower`) are others; with `blocking`, calls can block the thread; `mock` is a
//! transport that a test tells how to respond. On `wasm32-unknown-unknown` there is `client` alone, with a transport of the caller's.

#[cfg(all(feature = "_tokio", target_family = "wasm", target_os = "unknown"))]
compile_error!(
    "the features `hyper`, `http2`, `reqwest`, `tower` and `blocking` need the network of an operating system: on wasm32-unknown-unknown, turn the default features \
     off, turn `client` on, and give a transport of your own with `with_transport`"
);

// Left out where that is refused, so that the sentence is the only error.
#[cfg(all(feature = "client", not(all(feature = "_tokio", target_family = "wasm", target_os = "unknown"))))]
mod client;
#[doc(hidden)]
pub mod codec;
mod json;
mod value;

pub use codec::{NotCarried, decode, decode_slice, published_field};
pub use json::DecodeError;
pub use value::{
    Extra, Number, ParameterValue, ParseEnumError, Presence, RawJson, Timestamp, TimestampError,
    UnknownValue, UnknownVariant,
};

#[cfg(all(
    feature = "client",
    not(all(feature = "_tokio", target_family = "wasm", target_os = "unknown"))
))]
pub use client::*;
#[cfg(feature = "tracing")]
#[doc(hidden)]
pub use tracing;
#[cfg(feature = "client")]
pub use {bytes, http, http::Method};

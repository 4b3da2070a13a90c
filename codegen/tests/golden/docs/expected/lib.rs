// @generated from codegen/tests/golden/docs/input.json by codegen/src/emit/library.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

//! A summary.
//!
//! What the API is for: see <https://example.com/a_(b)>.
//!
//! See <https://example.com/handbook>.
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(deprecated, reason = "still part of the schema")]

#[rustfmt::skip]
mod models;

#[rustfmt::skip]
pub use models::{Bare, Text};
#[cfg(feature = "client")]
#[rustfmt::skip]
pub use client_runtime::{
    AttemptEnded, Body, BoxError, BoxFuture, CallBegun, CallEnded, CallObserver, Clock,
    CredentialSource, EventStream, Items, MemoryTransport, Observer, Page, Pages, Pause,
    RawResponse, RequestBody, Response, Secret, ServerEvent, StreamedResponse,
    SystemClock, Transport, TransportError, VirtualClock, bytes, http,
};
#[cfg(feature = "hyper")]
#[rustfmt::skip]
pub use client_runtime::{HyperTransport, HyperTransportBuilder};
#[cfg(feature = "reqwest")]
#[rustfmt::skip]
pub use client_runtime::ReqwestTransport;
#[cfg(feature = "tower")]
#[rustfmt::skip]
pub use client_runtime::{TowerTransport, TransportService};
#[cfg(feature = "blocking")]
#[rustfmt::skip]
pub use client_runtime::Blocking;
#[cfg(feature = "mock")]
#[rustfmt::skip]
pub use client_runtime::{MockOperation, MockTransport};
#[rustfmt::skip]
pub use client_runtime::{
    DecodeError, Extra, NotCarried, Number, ParseEnumError, Presence, RawJson, Timestamp,
    TimestampError, UnknownValue, UnknownVariant, decode, decode_slice, published_field,
};

// @generated from schema/environments.json by codegen/src/emit/library.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

//! What the runtime gives every client.

#[cfg(feature = "hyper")]
pub use client_runtime::{HyperTransport, HyperTransportBuilder};
#[cfg(feature = "client")]
pub use client_runtime::{
    Body, BoxError, BoxFuture, Clock, CredentialSource, Items, MemoryTransport, Page,
    Pages, Pause, RawResponse, Response, Secret, SystemClock, Transport, TransportError,
    VirtualClock, bytes, http,
};
pub use client_runtime::{
    DecodeError, Extra, Number, ParseEnumError, Presence, RawJson, Timestamp,
    TimestampError, UnknownValue, UnknownVariant, decode, decode_slice,
};

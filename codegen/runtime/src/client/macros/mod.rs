//! What every emitted client, error and call has, written once.

mod call;
mod client_builder;
mod error_type;
mod network;
mod response;
#[cfg(feature = "tracing")]
mod tracing;

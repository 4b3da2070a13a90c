//! What every emitted client, error and call has, written once.

mod call;
mod client_builder;
mod error_type;
#[cfg(feature = "mock")]
mod mock;
mod network;
mod response;
#[cfg(feature = "tracing")]
mod tracing;

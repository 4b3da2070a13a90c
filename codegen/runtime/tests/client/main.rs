//! The client half, against a made-up API: requests, responses, errors, retries, pages, and the network with its errors.
#![deny(missing_docs)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

mod api;
#[cfg(feature = "blocking")]
mod blocking;
mod building;
mod decisions;
mod errors;
#[cfg(all(feature = "http2", feature = "tower"))]
mod http2;
mod network;
mod observing;
mod options;
mod proxies;
mod request_bodies;
mod request_headers;
mod requests;
#[cfg(feature = "reqwest")]
mod reqwest;
mod retries;
mod runtimes;
mod secrecy;
mod storm;
mod streaming;
mod support;
mod tls;
#[cfg(feature = "tower")]
mod tower;
mod walks;

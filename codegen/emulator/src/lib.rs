//! A scripted HTTP/1.1 server on loopback for tests, benchmarks and examples.
//!
//! A [`Server`] listens on a free port of 127.0.0.1. For every request it plays an [`Action`]: a [`Response`], or a network error. It records every
//! [`Request`] verbatim and counts connections. All servers of a process share one thread of their own, so they serve asynchronous tests and plain threads alike, and
//! never depend on the runtime of the client. A server stops, and closes its connections, when it is dropped.
//!
//! ```
//! use client_emulator::{Action, Response, Server};
//!
//! # fn main() -> std::io::Result<()> {
//! // A network error first, then the same response for every later request.
//! let server = Server::start([Action::reset(), Response::json(r#"{"id":"b1"}"#).into()])?;
//! assert!(server.url().starts_with("http://127.0.0.1:"));
//! assert!(server.requests().is_empty());
//!
//! // Or a function of the request.
//! let shelf = Server::deciding(|request| match (request.method.as_str(), request.path()) {
//!     ("GET", "/books") => Response::json("[]").into(),
//!     _ => Response::new(404).into(),
//! })?;
//! # drop((server, shelf));
//! # Ok(())
//! # }
//! ```
//!
//! A proxy is a server, too: respond to `CONNECT` with [`Action::tunnel`], and to everything else (requests in absolute form) with a response.
//!
//! Deliberately absent: HTTP/2, trailers and extensions of chunks, `100 Continue`.
#![forbid(unsafe_code)]

mod action;
mod background;
mod chunks;
mod connection;
mod log;
mod port;
mod request;
mod response;
mod server;
#[cfg(feature = "tls")]
mod tls;

pub use action::Action;
#[cfg(target_os = "linux")]
pub use port::FullPort;
pub use port::UnusedPort;
pub use request::Request;
pub use response::Response;
pub use server::{Builder, Server};
#[cfg(feature = "tls")]
pub use tls::Identity;

//! What carries a request and brings back a response.

mod body;
mod clock;
mod error;
#[cfg(feature = "_tokio")]
mod http_body;
mod memory;
#[cfg(feature = "hyper")]
pub(super) mod network;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(feature = "tower")]
mod tower;

pub use body::Body;
pub use clock::{Clock, SystemClock};
pub use error::TransportError;
#[cfg(feature = "mock")]
pub(super) use memory::whole;
pub use memory::{MemoryTransport, VirtualClock};
#[cfg(feature = "hyper")]
pub use network::{HyperTransport, HyperTransportBuilder};
#[cfg(feature = "reqwest")]
pub use reqwest::ReqwestTransport;
#[cfg(feature = "tower")]
pub use tower::{TowerTransport, TransportService};

use std::sync::Arc;
use std::time::Duration;

use super::BoxFuture;

/// Carries one request at a time and brings back its response. It neither repeats nor follows a redirect: both are
/// decided above it, where it is known what may be repeated and which credentials a request carries.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and gives the head of the response; the body is read afterwards, so that one that breaks off keeps
    /// its status and headers.
    ///
    /// The request's body is here, or it is read from its source with [`Body::chunk`]; where [`Body::length`] is known, it has
    /// exactly so many bytes. An error of it ends the attempt, whatever the transport makes of it.
    ///
    /// # Errors
    /// Says in particular whether the request may have reached the server: see [`TransportError`].
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;

    /// Ends when the duration of the pause has passed. A transport for tests may end a [`Pause::Retry`] at once.
    fn sleep(&self, pause: Pause) -> BoxFuture<'_, ()>;
}

/// What is waited for, and how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Pause {
    /// The wait before an attempt is repeated.
    Retry(Duration),
    /// The limit of an attempt, raced against it and dropped when the attempt is done first.
    Timeout(Duration),
}

impl Pause {
    /// How long.
    pub fn duration(self) -> Duration {
        match self {
            Self::Retry(duration) | Self::Timeout(duration) => duration,
        }
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        (**self).send(request)
    }

    fn sleep(&self, pause: Pause) -> BoxFuture<'_, ()> {
        (**self).sleep(pause)
    }
}

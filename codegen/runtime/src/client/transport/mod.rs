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
mod virtual_clock;

pub use body::Body;
pub use clock::{Clock, Pause, SystemClock};
pub use error::TransportError;
pub use memory::MemoryTransport;
#[cfg(feature = "mock")]
pub(super) use memory::whole;
#[cfg(feature = "hyper")]
pub use network::{HyperTransport, HyperTransportBuilder};
#[cfg(feature = "reqwest")]
pub use reqwest::ReqwestTransport;
#[cfg(feature = "tower")]
pub use tower::{TowerTransport, TransportService};
pub use virtual_clock::VirtualClock;

use std::sync::Arc;

use super::BoxFuture;

/// Carries one request at a time and brings back its response. It neither retries nor follows a redirect: both are
/// decided above it, where it is known what may be retried and which credentials a request carries.
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

    /// The clock of clients over this transport that are given no other, as a transport for tests has one; none: that of the
    /// system.
    fn own_clock(&self) -> Option<Arc<dyn Clock>> {
        None
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        (**self).send(request)
    }

    fn own_clock(&self) -> Option<Arc<dyn Clock>> {
        (**self).own_clock()
    }
}

//! The transport that is shipped: hyper-util with rustls (ring), HTTP/1.1.

mod body;
mod builder;
mod connector;
mod fault;
mod proxy;
mod resolver;
mod stream;
mod tls;
mod tunnel;

use std::fmt;

use bytes::Bytes;
use http::header::PROXY_AUTHORIZATION;
use hyper_util::client::legacy;

use self::body::{Chunks, RequestBody};
pub use self::builder::HyperTransportBuilder;
use self::connector::Connector;
use super::{Body, Pause, Transport, TransportError};
use crate::client::BoxFuture;

/// The transport that is shipped: hyper-util with rustls (ring), HTTP/1.1.
///
/// Connections are kept for later requests; one that died meanwhile is noticed and replaced. It needs a tokio runtime
/// with network and time turned on, on which it spawns a task for each connection. It never repeats a request, follows
/// no redirect, and asks for no compression.
///
/// Proxies are those of the variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, in capital or small
/// letters. What goes to this machine itself never goes through a proxy.
#[derive(Clone)]
pub struct HyperTransport {
    client: legacy::Client<Connector, RequestBody>,
    connector: Connector,
}

impl HyperTransport {
    /// A builder with the defaults: 5 seconds for making a connection, the platform's certificates, proxy variables.
    pub fn builder() -> HyperTransportBuilder {
        HyperTransportBuilder::default()
    }

    async fn exchange(
        &self,
        mut request: http::Request<Bytes>,
    ) -> Result<http::Response<Body>, TransportError> {
        // Without a runtime the libraries below would panic.
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(TransportError::permanent("this transport must be used from within a tokio runtime"));
        }
        if let Some(secret) = self.connector.proxies().secret_for_plain(request.uri()) {
            request.headers_mut().insert(PROXY_AUTHORIZATION, secret);
        }
        let answer = self.client.request(request.map(RequestBody::new)).await.map_err(fault::of_request)?;
        Ok(answer.map(|body| Body::from_stream(Chunks::new(body))))
    }
}

impl Transport for HyperTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(self.exchange(request))
    }

    fn sleep(&self, pause: Pause) -> BoxFuture<'_, ()> {
        // The timer is made when it is first waited for: most limits are dropped before.
        Box::pin(async move { tokio::time::sleep(pause.duration()).await })
    }
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("HyperTransport").finish_non_exhaustive()
    }
}

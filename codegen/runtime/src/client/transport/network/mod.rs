//! The transport that is shipped: hyper-util with rustls (ring).

mod body;
mod builder;
mod connect_error;
mod connector;
mod exempt;
mod pools;
mod proxy;
mod resolver;
mod stream;
mod tcp;
mod tls;
mod tunnel;
mod waiting;

use std::fmt;
use std::sync::Arc;

use http::header::PROXY_AUTHORIZATION;

use self::body::{Content, RequestBody};
pub use self::builder::HyperTransportBuilder;
use self::connector::Connector;
use self::pools::Pools;
use super::http_body::Chunks;
use super::{Body, Transport, TransportError};
use crate::client::BoxFuture;

/// The transport that is shipped: hyper-util with rustls (ring), HTTP/1.1; with the feature `http2` HTTP/2 where the server
/// speaks it in TLS.
///
/// It needs a tokio runtime with I/O and timers, on which it spawns a task for each connection. It never retries a
/// request, follows no redirect, and asks for no compression.
///
/// Connections are kept for later requests, apart for each tokio runtime. Before a request is written to a kept
/// connection, whatever arrived on it since the last response is read: a connection that was closed, or that holds bytes
/// which belong to no request, is replaced by a new one, and this counts as no attempt. What no client can notice are
/// such bytes from a broken server that arrive while the next request is on its way: HTTP/1.1 does not number its responses.
///
/// Proxies are those of the variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, in capital or small
/// letters, unless [`HyperTransportBuilder::with_proxy`] names one. Entries of `NO_PROXY` are names, addresses and networks
/// (`10.0.0.0/8`), each perhaps with a port. What goes to this machine itself goes through none of them.
#[derive(Clone)]
pub struct HyperTransport {
    pools: Arc<Pools>,
    connector: Connector,
}

/// How many kept connections may turn out dead in a row before a request is given up.
const MOST_REPLACED: usize = 8;

impl HyperTransport {
    /// A builder with the defaults: 5 seconds for making a connection, the platform's certificates, proxy variables.
    pub fn builder() -> HyperTransportBuilder {
        HyperTransportBuilder::default()
    }

    async fn exchange(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let pool = self.pools.current().map_err(TransportError::permanent)?;
        let (mut head, body) = request.into_parts();
        if let Some(secret) = self.connector.proxies().secret_for_plain(&head.uri) {
            head.headers.insert(PROXY_AUTHORIZATION, secret);
        }
        let content = Content::new(body);
        let mut replaced = 0;
        loop {
            let body = RequestBody::new(content.clone(), self.connector.waiting());
            match pool.request(http::Request::from_parts(head.clone(), body)).await {
                Ok(response) => return Ok(response.map(|body| Body::from_stream(Chunks(body)))),
                Err(error) if connect_error::is_unused(&error) && replaced < MOST_REPLACED => replaced += 1,
                Err(error) => return Err(connect_error::of_request(error)),
            }
        }
    }
}

impl Transport for HyperTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("HyperTransport").finish_non_exhaustive()
    }
}

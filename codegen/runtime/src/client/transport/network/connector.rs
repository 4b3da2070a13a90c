//! Making connections: directly, to a proxy, or through one.

use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use http::uri::Scheme;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioIo;
use tower_service::Service;

use super::connect_error::{ConnectError, NotConnected};
use super::proxy::{Proxies, Proxy};
use super::resolver::Resolver;
use super::stream::{Io, Stream};
use super::tcp::Tcp;
use super::tls::{Protocols, Trust};
use super::tunnel;
use super::waiting::Waiting;
use crate::client::BoxFuture;

/// How long a connection may be silent before the system asks whether the other end is still there.
const KEEP_ALIVE: Duration = Duration::from_secs(30);

/// Makes connections.
#[derive(Clone)]
pub(super) struct Connector {
    timeout: Duration,
    tcp: HttpConnector<Resolver>,
    trust: Arc<Trust>,
    proxies: Arc<Proxies>,
    waiting: Waiting,
}

impl Connector {
    pub(super) fn new(timeout: Duration, trust: Trust, proxies: Proxies) -> Self {
        let mut tcp = HttpConnector::new_with_resolver(Resolver::new());
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(KEEP_ALIVE));
        // Several addresses of a host share the time, so that one that swallows everything does not use it up.
        tcp.set_connect_timeout(Some(timeout));
        Self { timeout, tcp, trust: Arc::new(trust), proxies: Arc::new(proxies), waiting: Waiting::default() }
    }

    pub(super) fn proxies(&self) -> &Proxies {
        &self.proxies
    }

    /// The requests that wait for one of the connections that are made here.
    pub(super) fn waiting(&self) -> &Waiting {
        &self.waiting
    }

    async fn connect(&self, uri: &Uri) -> Result<Stream, ConnectError> {
        match self.proxies.of(uri) {
            None if is_secure(uri) => self.secure(self.tcp(uri).await?, uri).await,
            None => Ok(Stream::to_origin(self.tcp(uri).await?, false)),
            Some(Err(why)) => Err(ConnectError::Permanent(why.clone().into())),
            Some(Ok(proxy)) if is_secure(uri) => self.tunnel(proxy, uri).await,
            Some(Ok(proxy)) => Ok(Stream::to_proxy(self.to_proxy(proxy).await?)),
        }
    }

    async fn tcp(&self, uri: &Uri) -> Result<Box<dyn Io>, ConnectError> {
        let tcp = self.tcp.clone().call(uri.clone()).await.map_err(ConnectError::of)?;
        Ok(Box::new(Tcp::new(tcp.into_inner(), self.waiting.clone())))
    }

    /// TLS to the host of an address, over a connection that leads to it.
    async fn secure(&self, io: Box<dyn Io>, uri: &Uri) -> Result<Stream, ConnectError> {
        let (io, is_http2) = self.trust.handshake(io, host(uri), Protocols::All).await?;
        Ok(Stream::to_origin(io, is_http2))
    }

    /// A connection to a proxy, with TLS where its address says so.
    async fn to_proxy(&self, proxy: &Proxy) -> Result<Box<dyn Io>, ConnectError> {
        let (uri, io) = (proxy.uri(), self.tcp(proxy.uri()).await?);
        if !is_secure(uri) {
            return Ok(io);
        }
        Ok(self.trust.handshake(io, host(uri), Protocols::Http1).await?.0)
    }

    /// A connection to a host through a proxy that sees nothing of what is said.
    async fn tunnel(&self, proxy: &Proxy, uri: &Uri) -> Result<Stream, ConnectError> {
        let mut io = self.to_proxy(proxy).await?;
        tunnel::open(&mut io, uri, proxy.basic_auth()).await?;
        self.secure(io, uri).await
    }
}

fn host(uri: &Uri) -> &str {
    uri.host().unwrap_or_default()
}

fn is_secure(uri: &Uri) -> bool {
    uri.scheme() == Some(&Scheme::HTTPS)
}

impl Service<Uri> for Connector {
    type Response = TokioIo<Stream>;
    type Error = NotConnected;
    type Future = BoxFuture<'static, Result<TokioIo<Stream>, NotConnected>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), NotConnected>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let connector = self.clone();
        Box::pin(async move {
            let stream = tokio::time::timeout(connector.timeout, connector.connect(&uri)).await;
            let timeout = || ConnectError::Timeout(connector.timeout);
            // Of two limits of the same length, that of TCP may be the first to be noticed.
            let stream = match stream {
                Err(_) => Err(timeout()),
                Ok(Err(error)) if error.is_limit() => Err(timeout()),
                Ok(stream) => stream,
            };
            let through =
                || connector.proxies.of(&uri).and_then(|proxy| Some(proxy.as_ref().ok()?.to_string()));
            stream.map(TokioIo::new).map_err(|error| NotConnected { error, through: through() })
        })
    }
}

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
use super::tls::Trust;
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
            None => Ok(Stream::to_origin(self.open(uri).await?)),
            Some(Err(why)) => Err(ConnectError::Permanent(why.clone().into())),
            Some(Ok(proxy)) if is_secure(uri) => self.tunnel(proxy, uri).await.map(Stream::to_origin),
            Some(Ok(proxy)) => Ok(Stream::to_proxy(self.open(proxy.uri()).await?)),
        }
    }

    /// A connection to a host, with TLS where its address says so.
    async fn open(&self, uri: &Uri) -> Result<Box<dyn Io>, ConnectError> {
        let tcp = self.tcp.clone().call(uri.clone()).await.map_err(ConnectError::of)?;
        let io: Box<dyn Io> = Box::new(Tcp::new(tcp.into_inner(), self.waiting.clone()));
        if is_secure(uri) { self.trust.handshake(io, uri.host().unwrap_or_default()).await } else { Ok(io) }
    }

    /// A connection to a host through a proxy that sees nothing of what is said.
    async fn tunnel(&self, proxy: &Proxy, uri: &Uri) -> Result<Box<dyn Io>, ConnectError> {
        let mut io = self.open(proxy.uri()).await?;
        tunnel::open(&mut io, uri, proxy.basic_auth()).await?;
        self.trust.handshake(io, uri.host().unwrap_or_default()).await
    }
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

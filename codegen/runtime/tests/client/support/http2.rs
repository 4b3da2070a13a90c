//! A server on loopback that speaks HTTP/2 in TLS.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use client_runtime::bytes::Bytes;
use client_runtime::{Body, TransportError, http};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::server::conn::http2;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::certificate::Certificate;

/// What the server does about a request.
#[derive(Clone, Debug)]
pub(crate) enum Reply {
    /// A response after a pause.
    Respond(http::Response<Bytes>, Duration),
    /// The stream is reset before a response.
    Reset,
    /// The stream is reset within the body, behind these bytes.
    CutBody(Bytes),
    /// The connection is closed.
    Close,
    /// Nothing happens.
    Hang,
}

type Decide = dyn Fn(&http::Request<Bytes>) -> Reply + Send + Sync;

/// A server that speaks HTTP/2 alone.
pub(crate) struct Http2Server {
    address: SocketAddr,
    seen: Arc<Seen>,
}

/// What came.
#[derive(Default)]
struct Seen {
    requests: Mutex<Vec<http::Request<Bytes>>>,
    connections: AtomicUsize,
}

impl Http2Server {
    /// Serves on the runtime that runs this.
    pub(crate) async fn deciding(
        certificate: &Certificate,
        decide: impl Fn(&http::Request<Bytes>) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let acceptor = TlsAcceptor::from(Arc::new(config(certificate)));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self { address: listener.local_addr().unwrap(), seen: Arc::default() };
        let (seen, decide): (_, Arc<Decide>) = (Arc::clone(&server.seen), Arc::new(decide));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                seen.connections.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(serve(stream, acceptor.clone(), Arc::clone(&seen), Arc::clone(&decide)));
            }
        });
        server
    }

    /// Its address, by the name that the certificate has.
    pub(crate) fn url(&self) -> String {
        format!("https://localhost:{}", self.address.port())
    }

    /// All requests, in the order in which they came.
    pub(crate) fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.seen.requests.lock().unwrap().clone()
    }

    /// How many connections were made.
    pub(crate) fn connections(&self) -> usize {
        self.seen.connections.load(Ordering::Relaxed)
    }
}

fn config(certificate: &Certificate) -> ServerConfig {
    let provider = Arc::new(ring::default_provider());
    let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let key = PrivateKeyDer::try_from(certificate.key_der()).unwrap();
    let certificates = vec![CertificateDer::from(certificate.der())];
    let mut config = builder.unwrap().with_no_client_auth().with_single_cert(certificates, key).unwrap();
    config.alpn_protocols = vec![b"h2".to_vec()];
    config
}

async fn serve(stream: TcpStream, acceptor: TlsAcceptor, seen: Arc<Seen>, decide: Arc<Decide>) {
    let Ok(stream) = acceptor.accept(stream).await else { return };
    let (close, mut closed) = watch::channel(false);
    let service = service_fn(move |request: http::Request<Incoming>| {
        let (seen, decide, close) = (Arc::clone(&seen), Arc::clone(&decide), close.clone());
        async move {
            let (head, body) = request.into_parts();
            let body = body.collect().await.map_err(|_| "a broken request")?.to_bytes();
            let request = http::Request::from_parts(head, body);
            seen.requests.lock().unwrap().push(request.clone());
            respond(decide(&request), close).await
        }
    });
    let connection =
        http2::Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), service);
    tokio::select! {
        _ = connection => {}
        _ = closed.wait_for(|closed| *closed) => {}
    }
}

/// The response, or an error that resets the stream.
async fn respond(reply: Reply, close: watch::Sender<bool>) -> Result<http::Response<Body>, &'static str> {
    match reply {
        Reply::Respond(response, pause) => {
            tokio::time::sleep(pause).await;
            return Ok(response.map(Body::new));
        }
        Reply::Reset => return Err("it is reset"),
        Reply::CutBody(bytes) => return Ok(http::Response::new(Body::from_stream(Cut(Some(bytes))))),
        Reply::Close => drop(close.send_replace(true)),
        Reply::Hang => {}
    }
    std::future::pending::<Infallible>().await;
    Err("it is never reached")
}

/// Bytes and an error behind them.
struct Cut(Option<Bytes>);

impl futures_core::Stream for Cut {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let next = self.0.take().ok_or_else(|| TransportError::interrupted("cut"));
        std::task::Poll::Ready(Some(next))
    }
}

//! The other end: a fixed response for every request, in a process of its own.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use client_emulator::{Identity, Response, Server};
use http_body_util::Full;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// The example of the reference page, on one line.
const BODY: &str = r#"{"id":"env_011CZkZ9X2dpNyB7HsEFoRfW","archived_at":null,"config":{"networking":{"allow_mcp_servers":false,"allow_package_managers":true,"allowed_hosts":["api.example.com"],"type":"limited"},"packages":{"apt":["string"],"cargo":["string"],"gem":["string"],"go":["string"],"npm":["string"],"pip":["pandas","numpy"],"type":"packages"},"type":"cloud"},"created_at":"2026-03-15T10:00:00Z","description":"Python environment with data-analysis packages.","metadata":{},"name":"python-data-analysis","type":"environment","updated_at":"2026-03-15T10:00:00Z","scope":"organization"}"#;

/// Where the certificate of the servers is while they run.
pub(crate) fn certificate() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_TARGET_TMPDIR"), "/bench-client.pem"))
}

/// Prints the addresses of three servers, one for HTTP/1.1, one for HTTP/1.1 in TLS and one for HTTP/2, and serves until it is ended.
pub(crate) fn run() {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(certificate(), made.cert.pem()).unwrap();
    let (public, key) = (made.cert.der().to_vec(), made.signing_key.serialize_der());
    let response = Response::json(BODY).header("request-id", "req_1");
    let plain = Server::builder().without_requests().start([response.clone()]).unwrap();
    let identity = Identity::from_der(public.clone(), key.clone()).unwrap().without_http2();
    let tls = Server::builder().without_requests().tls(identity).start([response]).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let http2 = listener.local_addr().unwrap();
        let https = |address: SocketAddr| format!("https://localhost:{}", address.port());
        println!("http://{} {} {}", plain.address(), https(tls.address()), https(http2));
        let acceptor = acceptor(public, key);
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve_http2(stream, acceptor.clone()));
        }
    });
}

fn acceptor(public: Vec<u8>, key: Vec<u8>) -> TlsAcceptor {
    let builder = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let builder = builder.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
    let key = PrivateKeyDer::try_from(key).unwrap();
    let mut config = builder.with_single_cert(vec![CertificateDer::from(public)], key).unwrap();
    config.alpn_protocols = vec![b"h2".to_vec()];
    TlsAcceptor::from(Arc::new(config))
}

async fn serve_http2(stream: TcpStream, acceptor: TlsAcceptor) {
    let Ok(stream) = acceptor.accept(stream).await else { return };
    let service = service_fn(|_| async {
        let response = hyper::Response::builder()
            .header("content-type", "application/json")
            .header("request-id", "req_1");
        Ok::<_, Infallible>(response.body(Full::new(Bytes::from_static(BODY.as_bytes()))).unwrap())
    });
    let builder = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
    // A client that goes away is the end of a measurement.
    let _ = builder.serve_connection(TokioIo::new(stream), service).await;
}

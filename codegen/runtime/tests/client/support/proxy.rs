//! A proxy on loopback that writes down what it is told.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use super::BOOK;
use super::server::{Seen, read_request};

/// The proxy. Tunnels lead to one server, whatever host is asked for; requests in plain HTTP it answers itself.
pub(crate) struct Proxy {
    pub(crate) address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
    task: JoinHandle<()>,
}

impl Proxy {
    /// A proxy whose tunnels lead to this server.
    pub(crate) async fn to(server: SocketAddr) -> Self {
        Self::start(Some(server), "200 Connection established", None).await
    }

    /// A proxy that is spoken to in TLS.
    pub(crate) async fn tls_to(server: SocketAddr, acceptor: TlsAcceptor) -> Self {
        Self::start(Some(server), "200 OK", Some(acceptor)).await
    }

    /// A proxy that answers every wish for a tunnel with this status line.
    pub(crate) async fn refusing(status: &'static str) -> Self {
        Self::start(None, status, None).await
    }

    async fn start(server: Option<SocketAddr>, status: &'static str, tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::<Mutex<Vec<Seen>>>::default();
        let task = tokio::spawn({
            let seen = Arc::clone(&seen);
            async move {
                while let Ok((stream, _)) = listener.accept().await {
                    let (seen, tls) = (Arc::clone(&seen), tls.clone());
                    tokio::spawn(async move {
                        match tls {
                            Some(tls) => pass(tls.accept(stream).await.unwrap(), server, status, seen).await,
                            None => pass(stream, server, status, seen).await,
                        }
                    });
                }
            }
        });
        Self { address, seen, task }
    }

    /// What the proxy was told so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn pass(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    server: Option<SocketAddr>,
    status: &'static str,
    seen: Arc<Mutex<Vec<Seen>>>,
) -> Option<()> {
    loop {
        let request = read_request(&mut stream).await?;
        seen.lock().unwrap().push(request.clone());
        if request.method != "CONNECT" {
            let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{BOOK}", BOOK.len());
            stream.write_all(answer.as_bytes()).await.ok()?;
            continue;
        }
        stream.write_all(format!("HTTP/1.1 {status}\r\nvia: test\r\n\r\n").as_bytes()).await.ok()?;
        let mut server = TcpStream::connect(server?).await.ok()?;
        tokio::io::copy_bidirectional(&mut stream, &mut server).await.ok()?;
        return None;
    }
}

//! A server on loopback, written by hand so that it can do what no server should.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

/// What the server does about a request.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// Answers.
    Answer(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// Answers, and then closes the connection without having announced it.
    AnswerAndClose(u16, &'static str),
    /// Sends exactly these bytes and closes.
    Bytes(Vec<u8>),
    /// Sends exactly these bytes and falls silent.
    BytesAndHang(Vec<u8>),
    /// Answers in two halves with a pause between them.
    Slow(&'static str, Duration),
    /// Resets the connection.
    Reset,
    /// Closes the connection.
    Close,
    /// Says nothing.
    Hang,
}

impl Action {
    /// A good answer in JSON.
    pub(crate) fn json(body: &str) -> Self {
        Self::Answer(200, vec![("content-type", "application/json".to_owned())], body.into())
    }

    /// An answer with a status and a body.
    pub(crate) fn status(status: u16, body: &str) -> Self {
        Self::Answer(status, Vec::new(), body.into())
    }
}

/// A request as the server read it.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Seen {
    /// The values of a header.
    pub(crate) fn header(&self, name: &str) -> Vec<&str> {
        self.headers.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect()
    }
}

/// The server.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    state: Arc<State>,
    task: JoinHandle<()>,
}

struct State {
    decide: Box<dyn Fn(&Seen) -> Action + Send + Sync>,
    tls: Option<TlsAcceptor>,
    seen: Mutex<Vec<Seen>>,
    connections: AtomicUsize,
    open: AtomicUsize,
}

impl Server {
    /// A server that does these things in turn, the last one again and again.
    pub(crate) async fn start(actions: impl IntoIterator<Item = Action>) -> Self {
        let actions: Vec<Action> = actions.into_iter().collect();
        let next = AtomicUsize::new(0);
        Self::deciding(move |_| actions[next.fetch_add(1, Ordering::Relaxed).min(actions.len() - 1)].clone())
            .await
    }

    /// A server that decides by the request.
    pub(crate) async fn deciding(decide: impl Fn(&Seen) -> Action + Send + Sync + 'static) -> Self {
        Self::over(None, decide).await
    }

    /// A server that speaks TLS.
    pub(crate) async fn tls(acceptor: TlsAcceptor, action: Action) -> Self {
        Self::over(Some(acceptor), move |_| action.clone()).await
    }

    async fn over(
        tls: Option<TlsAcceptor>,
        decide: impl Fn(&Seen) -> Action + Send + Sync + 'static,
    ) -> Self {
        let state = Arc::new(State {
            decide: Box::new(decide),
            tls,
            seen: Mutex::default(),
            connections: AtomicUsize::new(0),
            open: AtomicUsize::new(0),
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let task = tokio::spawn({
            let state = Arc::clone(&state);
            async move {
                while let Ok((stream, _)) = listener.accept().await {
                    state.connections.fetch_add(1, Ordering::Relaxed);
                    tokio::spawn(serve_tcp(Arc::clone(&state), stream));
                }
            }
        });
        Self { address, state, task }
    }

    /// The server's base URL.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.state.seen.lock().unwrap().clone()
    }

    /// How many connections were accepted so far.
    pub(crate) fn connections(&self) -> usize {
        self.state.connections.load(Ordering::Relaxed)
    }

    /// Waits until no more connections are open than said.
    pub(crate) async fn wait_for_open(&self, at_most: usize) {
        for _ in 0..500 {
            if self.state.open.load(Ordering::Relaxed) <= at_most {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{} connections are still open", self.state.open.load(Ordering::Relaxed));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve_tcp(state: Arc<State>, mut stream: TcpStream) {
    state.open.fetch_add(1, Ordering::Relaxed);
    match &state.tls {
        Some(tls) => {
            if let Ok(mut stream) = tls.accept(stream).await {
                // This server could be talked into speaking HTTP/2.
                assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
                serve(&state, &mut stream).await;
            }
        }
        None => {
            if serve(&state, &mut stream).await == Some(Ending::Reset) {
                // Closing with a linger of nothing sends a reset instead of an orderly end.
                stream.set_zero_linger().unwrap();
            }
            drop(stream);
        }
    }
    state.open.fetch_sub(1, Ordering::Relaxed);
}

/// How a connection ends.
#[derive(PartialEq)]
pub(crate) enum Ending {
    Close,
    Reset,
}

/// Serves one connection until the client or the script ends it.
async fn serve(state: &State, stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> Option<Ending> {
    loop {
        let seen = read_request(stream).await?;
        state.seen.lock().unwrap().push(seen.clone());
        match (state.decide)(&seen) {
            Action::Answer(status, headers, body) => write_answer(stream, status, &headers, &body).await?,
            Action::AnswerAndClose(status, body) => {
                write_answer(stream, status, &[], body.as_bytes()).await?;
                return Some(Ending::Close);
            }
            Action::Bytes(bytes) => {
                stream.write_all(&bytes).await.ok()?;
                return Some(Ending::Close);
            }
            Action::BytesAndHang(bytes) => {
                stream.write_all(&bytes).await.ok()?;
                hang(stream).await;
                return None;
            }
            Action::Slow(body, pause) => {
                let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
                let (first, second) = body.as_bytes().split_at(body.len() / 2);
                stream.write_all(&[head.as_bytes(), first].concat()).await.ok()?;
                tokio::time::sleep(pause).await;
                stream.write_all(second).await.ok()?;
            }
            Action::Reset => return Some(Ending::Reset),
            Action::Close => return Some(Ending::Close),
            Action::Hang => {
                hang(stream).await;
                return None;
            }
        }
    }
}

/// Says nothing until the client goes away.
async fn hang(stream: &mut (impl AsyncRead + Unpin)) {
    while !matches!(stream.read(&mut [0; 64]).await, Ok(0) | Err(_)) {}
}

async fn write_answer(
    stream: &mut (impl AsyncWrite + Unpin),
    status: u16,
    headers: &[(&'static str, String)],
    body: &[u8],
) -> Option<()> {
    let mut bytes = format!("HTTP/1.1 {status} Whatever\r\ncontent-length: {}\r\n", body.len()).into_bytes();
    for (name, value) in headers {
        bytes.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    bytes.extend_from_slice(b"\r\n");
    bytes.extend_from_slice(body);
    stream.write_all(&bytes).await.ok()
}

/// Reads a request; `None` when the client closes the connection.
pub(crate) async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> Option<Seen> {
    let mut bytes = Vec::new();
    let head_end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(bytes[..head_end].to_vec()).unwrap();
    let mut lines = head.split("\r\n");
    let mut first = lines.next()?.split(' ');
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length = length.map_or(0, |(_, length)| length.parse::<usize>().unwrap());
    let mut body = bytes[head_end + 4..].to_vec();
    while body.len() < length {
        if stream.read_buf(&mut body).await.ok()? == 0 {
            return None;
        }
    }
    Some(Seen { method: first.next()?.to_owned(), target: first.next()?.to_owned(), headers, body })
}

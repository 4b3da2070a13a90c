//! Real servers on loopback: one that follows a script and keeps the exact bytes of every request, and a second origin
//! to which redirects may point.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::http::Request;
use super::json::Json;
use super::transport::Silence;

/// What a server does with a request.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    Answer(Answer),
    /// RST before any answer.
    Reset,
    /// FIN before any answer.
    Close,
    CloseMidHeaders,
    /// FIN before the announced length was reached.
    CloseMidBody(Answer),
    /// FIN before the last chunk.
    CloseMidChunked(Answer),
    /// Silent for so many seconds, then FIN.
    Hang(f64),
    /// Half the body, then silent.
    HangMidBody(Answer, f64),
    /// Bytes that are not HTTP.
    Garbage,
}

/// An answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn new(
        status: Option<&Json>,
        headers: Vec<(String, String)>,
        body: String,
    ) -> Result<Self, String> {
        let status = status.and_then(Json::integer).and_then(|status| u16::try_from(status).ok());
        let status =
            status.filter(|status| (200..1000).contains(status)).ok_or("`status` is no final status")?;
        Ok(Self { status, headers, body })
    }

    /// The first value of a header, without the white space around it.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let (_, value) = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        Some(value.trim())
    }

    /// The body, if the status allows one.
    pub(crate) fn effective_body(&self) -> &str {
        if matches!(self.status, 204 | 304) { "" } else { &self.body }
    }

    /// Whether the content type is one of JSON; that is also what is sent where a vector says nothing.
    pub(crate) fn is_said_to_be_json(&self) -> bool {
        let kind = self.header("content-type").unwrap_or("application/json");
        kind.split(';').next().unwrap_or_default().trim().ends_with("json")
    }

    fn head(&self, framing: &str) -> String {
        let mut head = format!("HTTP/1.1 {} Answer\r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if self.header("content-type").is_none() {
            head.push_str("content-type: application/json\r\n");
        }
        if !matches!(self.status, 204 | 304) {
            head.push_str(framing);
        }
        head + "\r\n"
    }

    /// The whole answer.
    fn text(&self) -> String {
        let body = self.effective_body();
        format!("{}{body}", self.head(&format!("content-length: {}\r\n", body.len())))
    }

    /// The head and half of a body whose announced length is never reached.
    fn broken(&self, framing: &str) -> Vec<u8> {
        let mut bytes = self.head(framing).into_bytes();
        bytes.extend_from_slice(self.body.as_bytes().split_at(self.body.len() / 2).0);
        bytes
    }
}

/// A running server; it ends with the runtime that it was started on.
pub(crate) struct Server {
    pub(crate) port: u16,
    seen: Arc<Mutex<Vec<Request>>>,
    faults: Arc<Mutex<Vec<String>>>,
}

struct Script {
    actions: Vec<Action>,
    patience: Duration,
    silence: Silence,
}

impl Server {
    /// Starts a server that does these actions in turn, the last one again and again. `patience` is how long the client
    /// waits; a longer silence ends when the client goes, a shorter one at once.
    pub(crate) async fn start(
        actions: Vec<Action>,
        patience: Duration,
        silence: Silence,
    ) -> Result<Self, String> {
        let listener = TcpListener::bind("127.0.0.1:0").await.map_err(|error| error.to_string())?;
        let port = listener.local_addr().map_err(|error| error.to_string())?.port();
        let server = Self { port, seen: Arc::default(), faults: Arc::default() };
        let (seen, faults) = (Arc::clone(&server.seen), Arc::clone(&server.faults));
        let script = Arc::new(Script { actions, patience, silence });
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (seen, faults, script) = (Arc::clone(&seen), Arc::clone(&faults), Arc::clone(&script));
                tokio::spawn(async move {
                    if let Err(fault) = serve(stream, &seen, &script).await {
                        lock(&faults).push(fault);
                    }
                });
            }
        });
        Ok(server)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Every request so far, in order.
    pub(crate) fn requests(&self) -> Vec<Request> {
        lock(&self.seen).clone()
    }

    /// What the client sent that is not a request.
    pub(crate) fn faults(&self) -> Vec<String> {
        lock(&self.faults).clone()
    }
}

async fn serve(mut stream: TcpStream, seen: &Mutex<Vec<Request>>, script: &Script) -> Result<(), String> {
    let mut buffer = Vec::new();
    loop {
        let Some(request) = Request::take(&mut buffer)? else {
            // A connection that ends between requests, or is reset by a client that has gone, is no fault.
            match stream.read_buf(&mut buffer).await {
                Ok(1..) => continue,
                _ if buffer.is_empty() => return Ok(()),
                _ => return Err("the client went in the middle of a request".to_owned()),
            }
        };
        let number = {
            let mut seen = lock(seen);
            seen.push(request);
            seen.len() - 1
        };
        let action = script.actions.get(number).or(script.actions.last());
        let Some(action) = action else { return Ok(()) };
        if !act(action, &mut stream, script).await {
            return Ok(());
        }
    }
}

/// Does an action; whether the connection stays.
async fn act(action: &Action, stream: &mut TcpStream, script: &Script) -> bool {
    let bytes = match action {
        Action::Answer(answer) => return stream.write_all(answer.text().as_bytes()).await.is_ok(),
        // Closing with a linger time of nothing is what makes the operating system send RST.
        Action::Reset => return stream.set_zero_linger().is_err(),
        Action::Close => return false,
        Action::Hang(_) => Vec::new(),
        Action::CloseMidHeaders => b"HTTP/1.1 200 OK\r\ncontent-type: applic".to_vec(),
        Action::CloseMidBody(answer) | Action::HangMidBody(answer, _) => {
            answer.broken(&format!("content-length: {}\r\n", answer.body.len() + 1))
        }
        Action::CloseMidChunked(answer) => {
            let chunk = format!("{:x}\r\n{}\r\n", answer.body.len(), answer.body);
            let head = answer.head("transfer-encoding: chunked\r\n");
            (head + &chunk).into_bytes()
        }
        Action::Garbage => b"\x16\x03 this is not HTTP\r\n\r\n".to_vec(),
    };
    if stream.write_all(&bytes).await.is_ok()
        && let Action::Hang(seconds) | Action::HangMidBody(_, seconds) = action
        && *seconds > script.patience.as_secs_f64()
    {
        script.silence.begin(*seconds);
        // The silence lasts until the client has had enough.
        while let Ok(1..) = stream.read(&mut [0; 64]).await {}
    }
    false
}

/// What a lock guards here is whole at every moment.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

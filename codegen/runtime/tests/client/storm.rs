//! Many calls at once against a server that fails in every way: each call ends as the contract says, nothing is made
//! twice, nothing is left behind.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use client_emulator::{Action, Response, Server};
use client_runtime::Transport;
#[cfg(all(feature = "http2", feature = "tower"))]
use client_runtime::{bytes::Bytes, http};
use tokio::runtime::{Builder, Runtime};

use crate::api::{Client, Error};
#[cfg(all(feature = "http2", feature = "tower"))]
use crate::support::http2::{Http2Server, Reply};
use crate::support::transports::{Kind, on_every_transport};
use crate::support::{BOOK, KEY, hasty};

on_every_transport![law_7_storm];

/// What the server does about one request of the storm.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Deed {
    Good,
    Slow,
    Reset,
    Close,
    CutHead,
    CutBody,
    Garbage,
    Hang,
    Busy,
    Overloaded,
    PutOff,
    Unavailable,
    Broken,
    Gone,
}

const DEEDS: [Deed; 14] = [
    Deed::Good,
    Deed::Slow,
    Deed::Reset,
    Deed::Close,
    Deed::CutHead,
    Deed::CutBody,
    Deed::Garbage,
    Deed::Hang,
    Deed::Busy,
    Deed::Overloaded,
    Deed::PutOff,
    Deed::Unavailable,
    Deed::Broken,
    Deed::Gone,
];

impl Deed {
    /// The deed for one attempt of one call: every order of deeds comes up.
    fn of(call: usize, attempt: usize) -> Self {
        let index = match attempt {
            0 => call,
            1 => call / DEEDS.len() + call,
            _ => call / DEEDS.len() * 5 + call * 3 + attempt,
        };
        DEEDS[index % DEEDS.len()]
    }

    /// Whether the server refuses the request before it does anything.
    fn is_refusal(self) -> bool {
        matches!(self, Self::Busy | Self::Overloaded | Self::PutOff)
    }

    /// Whether an operation that is idempotent is retried.
    fn is_passing(self) -> bool {
        !matches!(self, Self::Good | Self::Slow | Self::Gone)
    }

    fn action(self) -> Action {
        match self {
            Self::Good => Response::json(BOOK).into(),
            Self::Slow => Action::slow(&Response::json(BOOK), Duration::from_millis(30)),
            Self::Reset => Action::reset(),
            Self::Close => Action::close(),
            Self::CutHead => Action::close_mid_headers(),
            Self::CutBody => Action::close_mid_body(&Response::json(BOOK)),
            Self::Garbage => Action::bytes("{}\r\n\r\n"),
            Self::Hang => Action::hang(),
            Self::Busy => Response::new(429).into(),
            Self::Overloaded => Response::new(529).into(),
            Self::PutOff => Response::new(503).header("retry-after", "1").into(),
            Self::Unavailable => Response::new(503).into(),
            Self::Broken => Response::new(500).body("<html>").into(),
            Self::Gone => Response::new(404).into(),
        }
    }

    /// The same over HTTP/2, where a error is the stream's and leaves the connection to others.
    #[cfg(all(feature = "http2", feature = "tower"))]
    fn reply(self) -> Reply {
        let respond = |status: u16, body: &'static str| {
            let mut response = http::Response::new(Bytes::from(body));
            *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
            response
        };
        let at_once = |response| Reply::Respond(response, Duration::ZERO);
        match self {
            Self::Good => at_once(respond(200, BOOK)),
            Self::Slow => Reply::Respond(respond(200, BOOK), Duration::from_millis(30)),
            Self::Reset | Self::Close | Self::CutHead | Self::Garbage => Reply::Reset,
            Self::CutBody => Reply::CutBody(Bytes::from_static(b"{")),
            Self::Hang => Reply::Hang,
            Self::Busy => at_once(respond(429, "")),
            Self::Overloaded => at_once(respond(529, "")),
            Self::PutOff => {
                let mut response = respond(503, "");
                response.headers_mut().insert("retry-after", http::HeaderValue::from_static("1"));
                at_once(response)
            }
            Self::Unavailable => at_once(respond(503, "")),
            Self::Broken => at_once(respond(500, "<html>")),
            Self::Gone => at_once(respond(404, "")),
        }
    }

    /// Whether this is how a call ends whose last attempt met this deed.
    fn is_end(self, result: &Result<(), Error>) -> bool {
        let status = |error: &Error| error.is_status().then(|| error.status().unwrap().as_u16());
        match (self, result) {
            (Self::Good | Self::Slow, result) => result.is_ok(),
            (_, Ok(())) => false,
            (Self::Reset | Self::Close | Self::CutHead | Self::CutBody | Self::Garbage, Err(error)) => {
                error.is_interrupted() && !error.is_timeout()
            }
            (Self::Hang, Err(error)) => error.is_interrupted() && error.is_timeout(),
            (Self::Busy, Err(error)) => status(error) == Some(429),
            (Self::Overloaded, Err(error)) => status(error) == Some(529),
            (Self::PutOff | Self::Unavailable, Err(error)) => status(error) == Some(503),
            (Self::Broken, Err(error)) => status(error) == Some(500),
            (Self::Gone, Err(error)) => status(error) == Some(404),
        }
    }
}

/// The deeds that a call meets, by the contract: the last one is how it ends.
fn course(call: usize, is_create: bool) -> Vec<Deed> {
    let mut deeds = Vec::new();
    for attempt in 0..3 {
        let deed = Deed::of(call, attempt);
        deeds.push(deed);
        if !(deed.is_refusal() || !is_create && deed.is_passing()) {
            break;
        }
    }
    deeds
}

/// What the server did, call by call.
type Done = Arc<Mutex<HashMap<usize, Vec<Deed>>>>;

/// The next deed for the call that a request with this target or body belongs to.
fn decide(done: &Done, method: &str, target: &str, body: &[u8]) -> Deed {
    let text = String::from_utf8_lossy(if method == "POST" { body } else { target.as_bytes() }).into_owned();
    let call = text.chars().filter(char::is_ascii_digit).collect::<String>();
    // The version in the path is a digit, too.
    let call = if method == "POST" { &call[..] } else { &call[1..] }.parse().unwrap();
    let mut done = done.lock().unwrap();
    let deeds = done.entry(call).or_default();
    let deed = Deed::of(call, deeds.len());
    deeds.push(deed);
    deed
}

fn runtime() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

/// Even calls create, odd ones retrieve. All are sent at once.
async fn storm(
    transport: Arc<dyn Transport>,
    url: String,
    calls: usize,
) -> Vec<(usize, u32, Result<(), Error>)> {
    // Long enough that only silence takes so long, also where everything runs on one slow core.
    let patience = Duration::from_secs(2 + calls as u64 / 200);
    let builder = Client::builder().key(KEY).base_url(url).with_timeout(patience);
    let client = builder.with_transport(transport).with_clock(hasty()).build().unwrap();
    let tasks: Vec<_> = (0..calls)
        .map(|call| {
            let books = client.books();
            tokio::spawn(async move {
                let result = match call % 2 {
                    0 => books.create(&call.to_string()).send().await,
                    _ => books.retrieve(call.to_string()).send().await,
                };
                let attempts =
                    result.as_ref().map_or_else(|error| error.attempts(), |response| response.attempts());
                (call, attempts, result.map(drop))
            })
        })
        .collect();
    let mut results = Vec::new();
    for task in tasks {
        results.push(task.await.unwrap());
    }
    results
}

/// 200 calls, or as many as `CLIENT_STORM` says.
fn calls() -> usize {
    std::env::var("CLIENT_STORM").map_or(200, |calls| calls.parse().unwrap())
}

fn law_7_storm(kind: Kind) {
    let clients = runtime();
    let done = Done::default();
    let server = Server::deciding({
        let done = Arc::clone(&done);
        move |seen| decide(&done, &seen.method, &seen.target, &seen.body).action()
    })
    .unwrap();
    let results = clients.block_on(storm(kind.transport(), server.url(), calls()));
    check(&results, &done);
    // The client is gone: so are its connections, and the tasks that drove them.
    clients.block_on(server.wait_for_open(0)).unwrap();
    for _ in 0..500 {
        if clients.metrics().num_alive_tasks() == 0 {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("{} tasks are left", clients.metrics().num_alive_tasks());
}

/// Checks that every call ended as the contract says.
fn check(results: &[(usize, u32, Result<(), Error>)], done: &Done) {
    assert_eq!(results.len(), calls());
    let done = done.lock().unwrap();
    for (call, attempts, result) in results {
        let expected = course(*call, call % 2 == 0);
        assert_eq!(done.get(call), Some(&expected), "call {call}: {result:?}");
        assert_eq!(*attempts as usize, expected.len(), "call {call}: {result:?}");
        assert!(expected.last().unwrap().is_end(result), "call {call}: {expected:?} gave {result:?}");
        let executed = expected.iter().filter(|deed| !deed.is_refusal()).count();
        assert!(call % 2 == 1 || executed <= 1, "call {call} made something {executed} times");
    }
}

#[cfg(all(feature = "http2", feature = "tower"))]
#[test]
fn law_7_storm_over_http2() {
    let (clients, done) = (runtime(), Done::default());
    let certificate = crate::support::certificate::Certificate::of(&["localhost"]);
    let deciding = Arc::clone(&done);
    let server = runtime();
    let http2 = server.block_on(Http2Server::deciding(&certificate, move |seen| {
        decide(&deciding, seen.method().as_str(), seen.uri().path(), seen.body()).reply()
    }));
    let transport = client_runtime::HyperTransport::builder().without_proxy();
    let transport = transport.with_root_certificates(certificate.pem()).build().unwrap();
    let results = clients.block_on(storm(Arc::new(transport), http2.url(), calls()));
    check(&results, &done);
}

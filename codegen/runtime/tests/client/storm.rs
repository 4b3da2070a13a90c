//! Many calls at once against a server that fails in every way: each call ends as the contract says, nothing is made
//! twice, nothing is left behind.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use client_emulator::{Action, Request, Response, Server};
use client_runtime::HyperTransport;
use tokio::runtime::{Builder, Runtime};

use crate::api::{Client, Error};
use crate::support::{BOOK, Hasty, KEY};

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

    /// Whether an operation that is safe to repeat is repeated.
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

fn decide(done: &Done, seen: &Request) -> Action {
    let text =
        String::from_utf8_lossy(if seen.method == "POST" { &seen.body } else { seen.target.as_bytes() })
            .into_owned();
    let call = text.chars().filter(char::is_ascii_digit).collect::<String>();
    // The version in the path is a digit, too.
    let call = if seen.method == "POST" { &call[..] } else { &call[1..] }.parse().unwrap();
    let mut done = done.lock().unwrap();
    let deeds = done.entry(call).or_default();
    let deed = Deed::of(call, deeds.len());
    deeds.push(deed);
    deed.action()
}

fn runtime() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

/// Even calls create, odd ones retrieve. All are sent at once.
async fn storm(url: String, calls: usize) -> Vec<(usize, u32, Result<(), Error>)> {
    let transport = HyperTransport::builder().without_proxy().build().unwrap();
    // Long enough that only silence takes so long, also where everything runs on one slow core.
    let patience = Duration::from_secs(2 + calls as u64 / 200);
    let builder = Client::builder().key(KEY).base_url(url).with_timeout(patience);
    let client = builder.with_transport(Hasty(transport)).build().unwrap();
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
#[test]
fn law_7_storm() {
    let calls = std::env::var("CLIENT_STORM").map_or(200, |calls| calls.parse().unwrap());
    let clients = runtime();
    let done = Done::default();
    let server = Server::deciding({
        let done = Arc::clone(&done);
        move |seen| decide(&done, seen)
    })
    .unwrap();
    let results = clients.block_on(storm(server.url(), calls));
    assert_eq!(results.len(), calls);
    let done = done.lock().unwrap();
    for (call, attempts, result) in &results {
        let expected = course(*call, call % 2 == 0);
        assert_eq!(done.get(call), Some(&expected), "call {call}: {result:?}");
        assert_eq!(*attempts as usize, expected.len(), "call {call}: {result:?}");
        assert!(expected.last().unwrap().is_end(result), "call {call}: {expected:?} gave {result:?}");
        let executed = expected.iter().filter(|deed| !deed.is_refusal()).count();
        assert!(call % 2 == 1 || executed <= 1, "call {call} made something {executed} times");
    }
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

//! A stateful emulator of Anthropic's Environments API, over HTTP on this machine: for tests, examples, and programs in any
//! language that are to be tried without a key.
//!
//! ```
//! use anthropic_environments_emulator::Emulator;
//!
//! # fn main() -> std::io::Result<()> {
//! let emulator = Emulator::start()?;
//! // Any key will do: `Client::builder().api_key("any").base_url(emulator.url())`
//! assert!(emulator.url().starts_with("http://127.0.0.1:"));
//! emulator.fail_next(429, "rate_limit_error", 2);
//! # Ok(())
//! # }
//! ```
//!
//! Bodies are checked by the types of the client, which come from the schema. What the schema does not say, such as how an
//! update is merged, is in one file, `behavior.rs`. Deliberately absent: accounts, real limits, sessions; an environment is
//! in use where [`Emulator::hold`] says so.
//!
//! Other processes tell it what to do through two paths of its own: `POST /_emulator/fail` with
//! `{"status": 429, "type": "rate_limit_error", "times": 2}` and `POST /_emulator/hold` with `{"id": "env_…"}`.
#![forbid(unsafe_code)]

mod behavior;
mod identifiers;
mod outcome;
mod pages;
mod routes;
mod seed;
mod state;

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub use client_emulator::Request;
use client_emulator::Server;
use serde_json::Value;

pub use self::seed::SeedError;
use self::state::{Failure, State};

/// A running emulator. It stops when it is dropped.
#[derive(Debug)]
pub struct Emulator {
    server: Server,
    state: Arc<Mutex<State>>,
}

/// What an emulator starts with.
#[derive(Debug, Default)]
#[must_use = "a builder does nothing until `start` is called"]
pub struct Builder {
    port: u16,
    state: State,
}

impl Emulator {
    /// Starts an empty emulator on a free port.
    ///
    /// # Errors
    /// There is no free port.
    pub fn start() -> io::Result<Self> {
        Self::builder().start()
    }

    /// A builder, for another port and for environments to begin with.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The base URL for a client.
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// Every request so far, as it was read from the socket.
    pub fn requests(&self) -> Vec<Request> {
        self.server.requests()
    }

    /// The last request; an empty one before the first.
    pub fn last_request(&self) -> Request {
        self.requests().pop().unwrap_or_default()
    }

    /// All environments as JSON, the oldest first.
    pub fn environments(&self) -> Vec<Value> {
        lock(&self.state).all()
    }

    /// Responds to the next requests with an error of this status and type, whatever they ask for.
    pub fn fail_next(&self, status: u16, kind: impl Into<String>, times: usize) {
        lock(&self.state).fail_next(Failure { status, kind: kind.into(), times, retry_after: None });
    }

    /// Responds to the next requests with status 429 and a wait of so many seconds.
    pub fn limit_rate(&self, retry_after: u32, times: usize) {
        let kind = "rate_limit_error".to_owned();
        lock(&self.state).fail_next(Failure { status: 429, kind, times, retry_after: Some(retry_after) });
    }

    /// Says that an environment is in use, so that it cannot be deleted.
    pub fn hold(&self, id: impl Into<String>) {
        lock(&self.state).hold(id.into());
    }
}

impl Builder {
    /// Listens on this port of 127.0.0.1.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Begins with the environments of a JSON text: `{"environments": [{"name": "a"}, …]}`, each as the body of a create call.
    ///
    /// # Errors
    /// It is no such text; which environment is wrong, and how.
    pub fn seed(mut self, text: &str) -> Result<Self, SeedError> {
        seed::read(text, &mut self.state)?;
        Ok(self)
    }

    /// Starts the emulator.
    ///
    /// # Errors
    /// The port is in use, or there is no free one.
    pub fn start(self) -> io::Result<Emulator> {
        let state = Arc::new(Mutex::new(self.state));
        let shared = Arc::clone(&state);
        let server = Server::builder().port(self.port);
        let server = server.deciding(move |request| routes::respond(&mut lock(&shared), request).into())?;
        Ok(Emulator { server, state })
    }
}

/// What the lock guards is whole at every moment.
fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

//! What the server of a record does: the vocabulary of the vectors, played by the scripted server.

use std::time::Duration;

use client_emulator::{Action as Played, Response};

use super::http::Request;
use super::json::Json;
use super::time::Silence;

/// What a server does with a request.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    Reply(Reply),
    /// RST before any response.
    Reset,
    /// FIN before any response.
    Close,
    CloseMidHeaders,
    /// FIN before the announced length was reached.
    CloseMidBody(Reply),
    /// FIN before the last chunk.
    CloseMidChunked(Reply),
    /// Silent for so many seconds, then FIN.
    Hang(f64),
    /// Half the body, then silent.
    HangMidBody(Reply, f64),
    /// Bytes that are not HTTP.
    Garbage,
}

/// A response.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Reply {
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

    /// As the scripted server sends it; one without content type is JSON.
    pub(crate) fn response(&self) -> Response {
        let response = Response::new(self.status).headers(self.headers.iter().cloned());
        let has_type = self.header("content-type").is_some();
        let response = if has_type { response } else { response.header("content-type", "application/json") };
        response.body(self.body.as_str())
    }
}

impl Action {
    /// As the scripted server plays it. `patience` is how long the client waits: a longer silence ends when the client goes, a shorter one at once.
    pub(crate) fn played(&self, patience: Duration, silence: &Silence) -> Played {
        let hang = |action: Played, seconds: f64| {
            if seconds <= patience.as_secs_f64() {
                return action.then_close();
            }
            let silence = silence.clone();
            action.then_call(move || silence.begin(seconds))
        };
        match self {
            Self::Reply(reply) => reply.response().into(),
            Self::Reset => Played::reset(),
            Self::Close => Played::close(),
            Self::CloseMidHeaders => Played::close_mid_headers(),
            Self::CloseMidBody(reply) => Played::close_mid_body(&reply.response()),
            Self::CloseMidChunked(reply) => Played::close_mid_chunked(&reply.response()),
            Self::Hang(seconds) => hang(Played::hang(), *seconds),
            Self::HangMidBody(reply, seconds) => hang(Played::hang_mid_body(&reply.response()), *seconds),
            Self::Garbage => Played::garbage(),
        }
    }
}

/// The scripted server, with its requests in the form of the records.
pub(crate) struct Server(client_emulator::Server);

impl Server {
    /// Starts a server that does these things in turn, the last one again and again.
    pub(crate) fn start<A: Into<Played>>(script: impl IntoIterator<Item = A>) -> Result<Self, String> {
        client_emulator::Server::start(script).map(Self).map_err(|error| error.to_string())
    }

    pub(crate) fn url(&self) -> String {
        self.0.url()
    }

    pub(crate) fn port(&self) -> u16 {
        self.0.address().port()
    }

    /// Every request so far, in order.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.0.requests().into_iter().map(Request::from).collect()
    }

    /// Fails if the client sent something that is not a request.
    pub(crate) fn check(&self) -> Result<(), String> {
        match self.0.errors().first() {
            Some(error) => Err(format!("what is sent is no request: {error}")),
            None => Ok(()),
        }
    }
}

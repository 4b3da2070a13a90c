//! `retry.json`: what a server does in turn, and how often and when the official SDK tried.

use std::time::Duration;

use super::json::Json;
use super::server::{Action, Reply};
use super::vectors::{known, pairs, text};

/// One vector.
#[derive(Debug)]
pub(crate) struct RetryVector {
    pub(crate) operation: String,
    pub(crate) setup: Setup,
    pub(crate) max_retries: u32,
    pub(crate) is_set_by_call: bool,
    pub(crate) timeout: Duration,
    pub(crate) random: f64,
    pub(crate) script: Vec<Action>,
    pub(crate) official: Course,
}

/// What is odd about the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Setup {
    Usual,
    RefusedPort,
    UnresolvableHost,
    SchemeFtp,
    IllegalDefaultHeader,
}

/// How a call went, in the vocabulary of the records.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Course {
    /// `value`, or the name of an exception.
    pub(crate) outcome: String,
    /// The status of an error response.
    pub(crate) status: Option<u16>,
    /// How many requests the origin saw.
    pub(crate) attempts: usize,
    /// Waits before retries, in seconds.
    pub(crate) sleeps: Vec<f64>,
    /// The method of every request; those at another origin are marked.
    pub(crate) methods: Vec<String>,
}

const CASE: [&str; 9] = [
    "name",
    "operation",
    "setup",
    "max_retries",
    "set_by",
    "timeout_s",
    "jitter_random",
    "script",
    "official",
];

impl RetryVector {
    pub(crate) fn read(json: &Json) -> Result<Self, String> {
        known(json, "the vector", &CASE)?;
        let script = json.get("script").and_then(Json::array).ok_or("`script` is no list")?;
        let script = script.iter().map(action).collect::<Result<Vec<_>, _>>()?;
        if script.is_empty() {
            return Err("`script` is empty".to_owned());
        }
        let number =
            |name: &str| json.get(name).and_then(Json::float).ok_or_else(|| format!("`{name}` is no number"));
        let retries =
            json.get("max_retries").and_then(Json::integer).and_then(|retries| u32::try_from(retries).ok());
        Ok(Self {
            operation: text(json, "operation")?.to_owned(),
            setup: setup(json.get("setup"))?,
            max_retries: retries.ok_or("`max_retries` is no number of retries")?,
            is_set_by_call: match text(json, "set_by")? {
                "client" => false,
                "call" => true,
                other => return Err(format!("`set_by` is the unknown `{other}`")),
            },
            timeout: Duration::try_from_secs_f64(number("timeout_s")?).map_err(|error| error.to_string())?,
            random: number("jitter_random")?,
            script,
            official: Course::read(json.get("official").ok_or("there is no `official`")?)?,
        })
    }
}

impl Course {
    fn read(json: &Json) -> Result<Self, String> {
        known(json, "`official`", &["outcome", "status_code", "attempts", "sleeps", "methods"])?;
        let list =
            |name: &str| json.get(name).and_then(Json::array).ok_or_else(|| format!("`{name}` is no list"));
        let sleeps: Option<Vec<f64>> = list("sleeps")?.iter().map(Json::float).collect();
        let methods: Option<Vec<&str>> = list("methods")?.iter().map(Json::text).collect();
        let attempts =
            json.get("attempts").and_then(Json::integer).and_then(|count| usize::try_from(count).ok());
        let status = json.get("status_code").filter(|status| **status != Json::Null);
        let status = status.map(|status| status.integer().and_then(|status| u16::try_from(status).ok()));
        Ok(Self {
            outcome: text(json, "outcome")?.to_owned(),
            status: status.map(|status| status.ok_or("`status_code` is no status")).transpose()?,
            attempts: attempts.ok_or("`attempts` is no count")?,
            sleeps: sleeps.ok_or("`sleeps` holds something else than numbers")?,
            methods: methods
                .ok_or("`methods` holds something else than texts")?
                .into_iter()
                .map(str::to_owned)
                .collect(),
        })
    }
}

fn setup(json: Option<&Json>) -> Result<Setup, String> {
    let Some(json) = json.filter(|json| **json != Json::Null) else { return Ok(Setup::Usual) };
    match json.text() {
        Some("refused_port") => Ok(Setup::RefusedPort),
        Some("unresolvable_host") => Ok(Setup::UnresolvableHost),
        Some("scheme_ftp") => Ok(Setup::SchemeFtp),
        Some("illegal_default_header") => Ok(Setup::IllegalDefaultHeader),
        _ => Err(format!("the unknown setup {}", json.compact())),
    }
}

fn action(json: &Json) -> Result<Action, String> {
    known(json, "an action", &["status", "headers", "body", "fault", "seconds"])?;
    let reply =
        || Reply::new(json.get("status"), pairs(json.get("headers"), "`headers`")?, body(json.get("body"))?);
    let seconds = || json.get("seconds").and_then(Json::float).ok_or("`seconds` is no number");
    let Some(failure) = json.get("fault") else { return reply().map(Action::Reply) };
    Ok(match failure.text() {
        Some("reset") => Action::Reset,
        Some("close") => Action::Close,
        Some("close_mid_headers") => Action::CloseMidHeaders,
        Some("close_mid_body") => Action::CloseMidBody(reply()?),
        Some("close_mid_chunked") => Action::CloseMidChunked(reply()?),
        Some("hang") => Action::Hang(seconds()?),
        Some("hang_mid_body") => Action::HangMidBody(reply()?, seconds()?),
        Some("garbage") => Action::Garbage,
        _ => return Err(format!("the unknown failure {}", failure.compact())),
    })
}

/// An environment that the schema allows, for the word that stands for any.
pub(crate) const ENVIRONMENT: &str = r#"{"id":"env_1","type":"environment","name":"n","archived_at":null,"config":{"type":"self_hosted"},"metadata":{},"created_at":"2026-04-01T08:00:00Z","updated_at":"2026-04-01T08:00:00Z","description":"","scope":"organization"}"#;

fn body(json: Option<&Json>) -> Result<String, String> {
    match json {
        None | Some(Json::Null) => Ok(String::new()),
        Some(Json::Text(text)) if text == "<environment json>" => Ok(ENVIRONMENT.to_owned()),
        Some(Json::Text(text)) => Ok(text.clone()),
        Some(other) => Ok(other.compact()),
    }
}

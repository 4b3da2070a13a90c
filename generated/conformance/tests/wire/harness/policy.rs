//! How often and when a call is tried, computed from a vector's script: without rules as in the official SDK, with them
//! as in ours.

use super::json::{self, Json};
use super::outcome;
use super::python;
use super::retry_vector::{Course, RetryVector, Setup};
use super::rules::Rule;
use super::schema::{Operation, Schema};
use super::server::{Action, Reply};
use super::validator;
use super::waits;

/// The most redirects that the SDK follows in one attempt.
const REDIRECTS: usize = 20;

/// Everything that the course of a call depends on.
pub(crate) struct Policy<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) operation: &'a Operation<'a>,
    pub(crate) vector: &'a RetryVector,
    pub(crate) rules: &'a [Rule],
}

/// What came of an attempt.
enum End<'a> {
    Reply(&'a Reply),
    /// A response of the second origin, which always has a good one.
    Elsewhere,
    Failure,
    Timeout,
    NotConnected,
    /// What cannot heal, before anything is sent; whether it is noticed when the client is built.
    Permanent(bool),
}

impl Policy<'_> {
    /// The course of the call.
    pub(crate) fn course(&self) -> Course {
        let mut methods = Vec::new();
        let mut sleeps = Vec::new();
        loop {
            let end = self.attempt(&mut methods);
            let tries = sleeps.len();
            if tries >= self.vector.max_retries as usize || !self.is_repeated(&end) {
                let (outcome, status) = self.outcome(&end);
                let attempts = methods.iter().filter(|method| !method.ends_with(ELSEWHERE)).count();
                return Course { outcome, status, attempts, sleeps, methods };
            }
            let asked = if let End::Reply(reply) = end { waits::asked_for(reply) } else { None };
            sleeps.push(asked.unwrap_or_else(|| waits::backoff(tries, self.vector.random)));
        }
    }

    fn has(&self, rule: Rule) -> bool {
        self.rules.contains(&rule)
    }

    /// One attempt, redirects included.
    fn attempt(&self, methods: &mut Vec<String>) -> End<'_> {
        match self.vector.setup {
            Setup::Usual => {}
            Setup::RefusedPort => return End::NotConnected,
            Setup::UnresolvableHost => return End::Permanent(false),
            Setup::SchemeFtp | Setup::IllegalDefaultHeader => return End::Permanent(true),
        }
        let mut method = self.operation.method.to_ascii_uppercase();
        for _ in 0..=REDIRECTS {
            let index = methods.iter().filter(|method| !method.ends_with(ELSEWHERE)).count();
            methods.push(method.clone());
            let Some(action) = self.vector.script.get(index).or(self.vector.script.last()) else {
                return End::Failure;
            };
            let reply = match action {
                Action::Reply(reply) => reply,
                Action::Hang(seconds) | Action::HangMidBody(_, seconds) => {
                    let is_too_long = *seconds > self.vector.timeout.as_secs_f64();
                    return if is_too_long { End::Timeout } else { End::Failure };
                }
                _ => return End::Failure,
            };
            let Some(location) = redirection(reply).filter(|_| !self.has(Rule::RedirectsAreErrors)) else {
                return End::Reply(reply);
            };
            method = redirected(reply.status, method);
            let scheme = location.split_once("://").map(|(scheme, host)| (scheme, host.is_empty()));
            if scheme.is_some_and(|scheme| scheme != ("http", false)) {
                return End::Failure;
            }
            if location.contains("PORT2") {
                methods.push(method + ELSEWHERE);
                return End::Elsewhere;
            }
        }
        End::Failure
    }

    fn is_repeated(&self, end: &End<'_>) -> bool {
        let is_careful = self.has(Rule::CreateIsNotRetried) && !self.operation.is_idempotent;
        match end {
            End::Elsewhere => false,
            End::Failure | End::Timeout => !is_careful,
            End::NotConnected => true,
            End::Permanent(_) => !self.has(Rule::PermanentErrorsAreNotRetried),
            End::Reply(reply) if (200..300).contains(&reply.status) => false,
            End::Reply(reply) if self.has(Rule::WaitsAreNotShortened) && waits::is_long(reply) => false,
            End::Reply(reply) => match reply.header("x-should-retry") {
                Some("true") => true,
                Some("false") => false,
                _ if is_careful => is_refusal(reply),
                _ => matches!(reply.status, 408 | 409 | 429 | 500..),
            },
        }
    }

    fn outcome(&self, end: &End<'_>) -> (String, Option<u16>) {
        let named = |class: &str| (class.to_owned(), None);
        match end {
            End::Elsewhere => named(outcome::VALUE),
            End::Failure | End::NotConnected => named(outcome::CONNECTION),
            End::Timeout => named(outcome::TIMEOUT),
            End::Permanent(true) if self.has(Rule::PermanentErrorsAreNotRetried) => named(outcome::REFUSED),
            End::Permanent(_) => named(outcome::CONNECTION),
            End::Reply(reply) if (200..300).contains(&reply.status) => named(self.success(reply)),
            End::Reply(reply) => (outcome::class_of(reply.status).to_owned(), Some(reply.status)),
        }
    }

    fn success(&self, reply: &Reply) -> &'static str {
        let is_ours = self.has(Rule::BodyHoldsThePromise);
        let text = reply.effective_body();
        let json = if is_ours { json::parse(text) } else { python::loads(text) };
        let holds = |json: &Json| validator::check(self.schema, self.operation.reply, json).failure.is_none();
        let is_page = json.as_ref().is_ok_and(|json| json.object().is_some());
        match (json, is_ours) {
            (Ok(json), true) if holds(&json) => outcome::VALUE,
            (Err(_), false) if reply.is_said_to_be_json() => outcome::UNDECODABLE,
            (_, true) => outcome::UNDECODABLE,
            _ if self.operation.paging.is_some() && !is_page => outcome::NO_PAGE,
            _ => outcome::VALUE,
        }
    }
}

/// How methods at the second origin are marked.
pub(crate) const ELSEWHERE: &str = "@other-origin";

/// Where a response sends the SDK.
fn redirection(reply: &Reply) -> Option<&str> {
    reply.header("location").filter(|_| matches!(reply.status, 301 | 302 | 303 | 307 | 308))
}

/// The method after a redirect.
fn redirected(status: u16, method: String) -> String {
    match (status, method.as_str()) {
        (302 | 303, "HEAD") => method,
        (302 | 303, _) | (301, "POST") => "GET".to_owned(),
        _ => method,
    }
}

/// Whether a server refused before it did anything.
fn is_refusal(reply: &Reply) -> bool {
    matches!(reply.status, 429 | 529) || reply.status == 503 && waits::is_asked_for(reply)
}

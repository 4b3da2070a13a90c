//! How often and when a call is tried, computed from a vector's script: without rules as in the official SDK, with them
//! as in ours.

use super::json::{self, Json};
use super::outcome;
use super::python;
use super::retry_vector::{Course, RetryVector, Setup};
use super::rules::Rule;
use super::schema::{Operation, Schema};
use super::server::{Action, Answer};
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
    Answer(&'a Answer),
    /// An answer of the second origin, which always has a good one.
    Elsewhere,
    Fault,
    Timeout,
    NotConnected,
    /// What cannot heal, before anything is sent; whether it is noticed when the client is built.
    Hopeless(bool),
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
            let asked = if let End::Answer(answer) = end { waits::asked_for(answer) } else { None };
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
            Setup::UnresolvableHost => return End::Hopeless(false),
            Setup::SchemeFtp | Setup::IllegalDefaultHeader => return End::Hopeless(true),
        }
        let mut method = self.operation.method.to_ascii_uppercase();
        for _ in 0..=REDIRECTS {
            let index = methods.iter().filter(|method| !method.ends_with(ELSEWHERE)).count();
            methods.push(method.clone());
            let Some(action) = self.vector.script.get(index).or(self.vector.script.last()) else {
                return End::Fault;
            };
            let answer = match action {
                Action::Answer(answer) => answer,
                Action::Hang(seconds) | Action::HangMidBody(_, seconds) => {
                    let is_too_long = *seconds > self.vector.timeout.as_secs_f64();
                    return if is_too_long { End::Timeout } else { End::Fault };
                }
                _ => return End::Fault,
            };
            let Some(location) = redirection(answer).filter(|_| !self.has(Rule::RedirectsAreErrors)) else {
                return End::Answer(answer);
            };
            method = redirected(answer.status, method);
            let scheme = location.split_once("://").map(|(scheme, host)| (scheme, host.is_empty()));
            if scheme.is_some_and(|scheme| scheme != ("http", false)) {
                return End::Fault;
            }
            if location.contains("PORT2") {
                methods.push(method + ELSEWHERE);
                return End::Elsewhere;
            }
        }
        End::Fault
    }

    fn is_repeated(&self, end: &End<'_>) -> bool {
        let is_careful = self.has(Rule::CreateIsNotRepeated) && !self.operation.is_idempotent;
        match end {
            End::Elsewhere => false,
            End::Fault | End::Timeout => !is_careful,
            End::NotConnected => true,
            End::Hopeless(_) => !self.has(Rule::HopelessIsNotRepeated),
            End::Answer(answer) if (200..300).contains(&answer.status) => false,
            End::Answer(answer) if self.has(Rule::WaitsAreNotShortened) && waits::is_long(answer) => false,
            End::Answer(answer) => match answer.header("x-should-retry") {
                Some("true") => true,
                Some("false") => false,
                _ if is_careful => is_refusal(answer),
                _ => matches!(answer.status, 408 | 409 | 429 | 500..),
            },
        }
    }

    fn outcome(&self, end: &End<'_>) -> (String, Option<u16>) {
        let named = |class: &str| (class.to_owned(), None);
        match end {
            End::Elsewhere => named(outcome::VALUE),
            End::Fault | End::NotConnected => named(outcome::CONNECTION),
            End::Timeout => named(outcome::TIMEOUT),
            End::Hopeless(true) if self.has(Rule::HopelessIsNotRepeated) => named(outcome::REFUSED),
            End::Hopeless(_) => named(outcome::CONNECTION),
            End::Answer(answer) if (200..300).contains(&answer.status) => named(self.success(answer)),
            End::Answer(answer) => (outcome::class_of(answer.status).to_owned(), Some(answer.status)),
        }
    }

    fn success(&self, answer: &Answer) -> &'static str {
        let is_ours = self.has(Rule::BodyHoldsThePromise);
        let text = answer.effective_body();
        let json = if is_ours { json::parse(text) } else { python::loads(text) };
        let holds = |json: &Json| validator::check(self.schema, self.operation.answer, json).fault.is_none();
        let is_page = json.as_ref().is_ok_and(|json| json.object().is_some());
        match (json, is_ours) {
            (Ok(json), true) if holds(&json) => outcome::VALUE,
            (Err(_), false) if answer.is_said_to_be_json() => outcome::UNDECODABLE,
            (_, true) => outcome::UNDECODABLE,
            _ if self.operation.paging.is_some() && !is_page => outcome::NO_PAGE,
            _ => outcome::VALUE,
        }
    }
}

/// How methods at the second origin are marked.
pub(crate) const ELSEWHERE: &str = "@other-origin";

/// Where an answer sends the SDK.
fn redirection(answer: &Answer) -> Option<&str> {
    answer.header("location").filter(|_| matches!(answer.status, 301 | 302 | 303 | 307 | 308))
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
fn is_refusal(answer: &Answer) -> bool {
    matches!(answer.status, 429 | 529) || answer.status == 503 && waits::is_asked_for(answer)
}

//! Whether a request is retried, and when: one function without I/O, clock or randomness.
//!
//! | what came of the attempt | operation that is safe to retry | any other operation |
//! |---|---|---|
//! | no connection was made | retried | retried |
//! | an error that cannot heal | returned | returned |
//! | an error or a timeout after bytes may have left | retried | returned |
//! | an error response whose override header says `true` | retried | retried |
//! | an error response whose override header says `false` | returned | returned |
//! | 429, or a status that the API lists as refused | retried | retried |
//! | 503 with a wait header that can be read | retried | retried |
//! | 408, 409, any other status from 500 on | retried | returned |
//! | any other response | returned | returned |
//!
//! A request that can no longer be sent, since its body was a stream and was begun, is never retried.
//!
//! All within the number of retries that is allowed, and only where the wait ends before the deadline. A wait that the
//! server asks for is never shortened: one beyond the longest that is allowed ends the call at once.

mod wait;

use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};

use super::api::RetrySpec;

/// Everything that the decision depends on.
#[derive(Clone, Debug)]
pub struct Attempt<'a> {
    /// How many attempts were made, this one included.
    pub number: u32,
    /// How many retries are allowed after the first attempt.
    pub retries: u32,
    /// Whether doing the operation twice comes to the same as doing it once.
    pub idempotent: bool,
    /// Whether another attempt would send the same request: a body that can be read once was not begun.
    pub can_be_sent_again: bool,
    /// What came of the attempt.
    pub outcome: Outcome<'a>,
    /// The signals of the API.
    pub spec: &'a RetrySpec,
    /// The wall clock, compared with the dates of the server.
    pub now: SystemTime,
    /// A random number from 0 to 1, which spreads the retries of many clients.
    pub random: f64,
    /// The longest wait that a server may ask for.
    pub max_wait: Duration,
    /// The time until the deadline over all attempts.
    pub remaining: Option<Duration>,
}

/// What came of an attempt.
#[derive(Clone, Copy, Debug)]
pub enum Outcome<'a> {
    /// A whole response came.
    Response {
        /// Its status.
        status: StatusCode,
        /// Its headers.
        headers: &'a HeaderMap,
    },
    /// No connection was made: not a byte of the request left.
    NotSent,
    /// An error or a timeout, after bytes of the request may have left.
    MaybeSent,
    /// An error that cannot heal, such as a host name without address.
    Permanent,
}

/// What to do after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Return what came.
    Return,
    /// Wait this long, then retry the request.
    Wait(Duration),
}

/// Decides what to do after an attempt.
pub fn decide(attempt: &Attempt<'_>) -> Decision {
    if attempt.number > attempt.retries || !may_retry(attempt) {
        return Decision::Return;
    }
    let asked = match attempt.outcome {
        Outcome::Response { headers, .. } => retry_after(attempt.spec, headers, attempt.now),
        _ => None,
    };
    if asked.is_some_and(|asked| asked > attempt.max_wait) {
        return Decision::Return;
    }
    let wait = asked.unwrap_or_else(|| wait::backoff(attempt.number, attempt.random));
    match attempt.remaining {
        Some(remaining) if wait >= remaining => Decision::Return,
        _ => Decision::Wait(wait),
    }
}

/// How long the server asks to wait, if that is more than nothing.
pub fn retry_after(spec: &RetrySpec, headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    wait::asked_for(spec.wait_headers, headers, now).and_then(wait::positive)
}

/// Whether retrying is safe and may help, whatever number of retries and time are left.
pub fn may_retry(attempt: &Attempt<'_>) -> bool {
    match attempt.outcome {
        _ if !attempt.can_be_sent_again => false,
        Outcome::NotSent => true,
        Outcome::MaybeSent => attempt.idempotent,
        Outcome::Permanent => false,
        Outcome::Response { status, .. } if status.is_success() => false,
        Outcome::Response { status, headers } => {
            override_of(attempt.spec, headers).unwrap_or_else(|| may_retry_status(attempt, status, headers))
        }
    }
}

/// What the server says outright. Only the exact words count, as everything else would be a guess.
fn override_of(spec: &RetrySpec, headers: &HeaderMap) -> Option<bool> {
    match only_value(headers, spec.override_header?)? {
        b"true" => Some(true),
        b"false" => Some(false),
        _ => None,
    }
}

fn may_retry_status(attempt: &Attempt<'_>, status: StatusCode, headers: &HeaderMap) -> bool {
    let refused = status == StatusCode::TOO_MANY_REQUESTS
        || attempt.spec.refused_statuses.contains(&status.as_u16())
        // A server that says when to come back has put the request off instead of working on it.
        || status == StatusCode::SERVICE_UNAVAILABLE
            && wait::asked_for(attempt.spec.wait_headers, headers, attempt.now).is_some();
    let transient =
        matches!(status, StatusCode::REQUEST_TIMEOUT | StatusCode::CONFLICT) || status.as_u16() >= 500;
    refused || attempt.idempotent && transient
}

/// The value of a header that is there once: one that is there twice says nothing clear.
fn only_value<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a [u8]> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => Some(value.as_bytes().trim_ascii()),
        _ => None,
    }
}

//! The one line that a person reads.

use std::fmt::{self, Formatter, Write};
use std::time::Duration;

use http::StatusCode;
use http::header::LOCATION;

use super::kind::{Kind, Limit};
use super::shown::write_line;
use super::{Error, cause};

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        if let Some((method, path)) = &self.0.call {
            write!(formatter, "{method} {path}: ")?;
        }
        write_what(self, formatter)?;
        write_reference(self, formatter)
    }
}

fn write_what(error: &Error, formatter: &mut Formatter<'_>) -> fmt::Result {
    // A response came, and yet it is not the response's status that is wrong.
    if let Some(status) = error.status().filter(|_| !error.is_status()) {
        write_status(status, formatter)?;
        formatter.write_str(", but ")?;
    }
    match &error.0.kind {
        Kind::Builder(text) | Kind::Request(text) => write_line(formatter, text),
        Kind::Credential(name) => {
            write_cause(&format!("the credential `{name}` could not be had"), error, formatter)
        }
        Kind::RequestBody => write_cause("the body of the request could not be read", error, formatter),
        Kind::Connect { timeout, to, through } => {
            let what = if *timeout { "connecting took too long, to" } else { "could not connect to" };
            let through = through.as_ref().map(|proxy| format!(" through the proxy {proxy}"));
            write_cause(&format!("{what} {to}{}", through.unwrap_or_default()), error, formatter)
        }
        Kind::Interrupted { timeout: false } => write_cause("the exchange broke off", error, formatter),
        Kind::Interrupted { timeout: true } => write_cause("the exchange took too long", error, formatter),
        Kind::Timeout { limit, of: Limit::Attempt, .. } => {
            write!(formatter, "the attempt timed out after {limit:?}")
        }
        Kind::Timeout { limit, of: Limit::Deadline { whole, waits }, .. } => {
            write!(formatter, "the deadline of the call passed after {whole:?}")?;
            write_spent(*whole, *waits, *limit, formatter)
        }
        Kind::Status => write_answer(error, formatter),
        Kind::Decode(text) => write_undecodable(text, error, formatter),
        Kind::BodyLimit(limit) => {
            write!(formatter, "the body is longer than the {limit} bytes that the client allows")
        }
        Kind::RepeatedCursor => {
            formatter.write_str("the walk goes in a circle: a page names a cursor that was followed before")
        }
    }
}

/// Which part of a deadline took how long, where there is more than one part.
fn write_spent(
    whole: Duration,
    waits: Duration,
    last: Duration,
    formatter: &mut Formatter<'_>,
) -> fmt::Result {
    let earlier = whole.saturating_sub(waits).saturating_sub(last);
    if earlier.is_zero() && waits.is_zero() {
        return Ok(());
    }
    let parts = [(earlier, "earlier attempts"), (waits, "waits"), (last, "the last attempt")];
    let mut joint = ": ";
    for (time, part) in parts.iter().filter(|(time, _)| !time.is_zero()) {
        write!(formatter, "{joint}{time:.1?} in {part}")?;
        joint = ", ";
    }
    Ok(())
}

fn write_undecodable(why: &str, error: &Error, formatter: &mut Formatter<'_>) -> fmt::Result {
    write_line(formatter, why)?;
    let Some(kind) = error.error_type_str() else {
        return Ok(());
    };
    formatter.write_str("; the body is an error of type ")?;
    write_line(formatter, kind)?;
    write_message(error, formatter)
}

/// Writes the number and, where HTTP has one, the name: an API may have statuses of its own.
fn write_status(status: StatusCode, formatter: &mut Formatter<'_>) -> fmt::Result {
    formatter.write_str(status.as_str())?;
    status.canonical_reason().map_or(Ok(()), |reason| write!(formatter, " {reason}"))
}

fn write_answer(error: &Error, formatter: &mut Formatter<'_>) -> fmt::Result {
    if let Some(status) = error.status() {
        write_status(status, formatter)?;
    }
    if let Some(kind) = error.error_type_str() {
        formatter.write_str(": ")?;
        write_line(formatter, kind)?;
    }
    write_message(error, formatter)?;
    if error.headers().is_some_and(|headers| headers.contains_key(LOCATION)) {
        formatter.write_str(" (redirects are not followed)")?;
    }
    if let Some(wait) = error.retry_after() {
        write!(formatter, " (the server asks to wait {wait:?})")?;
    }
    let excerpt = &error.0.envelope.excerpt;
    if !excerpt.is_empty() {
        formatter.write_str(": ")?;
        write_line(formatter, excerpt)?;
    }
    Ok(())
}

fn write_message(error: &Error, formatter: &mut Formatter<'_>) -> fmt::Result {
    error.message().map_or(Ok(()), |message| {
        formatter.write_str(": ")?;
        write_line(formatter, message)
    })
}

/// Adds the innermost cause.
fn write_cause(what: &str, error: &Error, formatter: &mut Formatter<'_>) -> fmt::Result {
    formatter.write_str(what)?;
    let Some(cause) = error.cause() else { return Ok(()) };
    formatter.write_str(": ")?;
    write_line(formatter, &cause::words(cause))
}

fn write_reference(error: &Error, formatter: &mut Formatter<'_>) -> fmt::Result {
    match (error.request_id(), error.attempts()) {
        (Some(id), 0 | 1) => {
            formatter.write_str(" (request id ")?;
            write_line(formatter, id)?;
            formatter.write_char(')')
        }
        (Some(id), attempts) => {
            formatter.write_str(" (request id ")?;
            write_line(formatter, id)?;
            write!(formatter, ", {attempts} attempts)")
        }
        (None, 0 | 1) => Ok(()),
        (None, attempts) => write!(formatter, " ({attempts} attempts)"),
    }
}

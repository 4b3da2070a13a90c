//! The one line that a person reads.

use std::error::Error as StdError;
use std::fmt::{self, Formatter, Write};

use super::kind::{Kind, Limit};
use super::{Error, Inner};

/// How much of a text from outside is shown.
const LONGEST: usize = 500;

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
    let inner = &*error.0;
    match &inner.kind {
        Kind::Builder(text) | Kind::Request(text) => one_line(formatter, text)?,
        Kind::Credential(name) => {
            write!(formatter, "the credential `{name}` could not be had")?;
            return write_cause(inner, formatter);
        }
        Kind::Connect { timeout: false } => return write_cause_of("could not connect", inner, formatter),
        Kind::Connect { timeout: true } => {
            return write_cause_of("connecting took too long", inner, formatter);
        }
        Kind::Interrupted { timeout: false } => {
            write_status(error, formatter)?;
            return write_cause_of("the exchange broke off", inner, formatter);
        }
        Kind::Interrupted { timeout: true } => {
            write_status(error, formatter)?;
            return write_cause_of("the exchange took too long", inner, formatter);
        }
        Kind::Timeout { limit, of, .. } => {
            write_status(error, formatter)?;
            let of = match of {
                Limit::Attempt => "the time-out of an attempt",
                Limit::Deadline => "the deadline of the call",
            };
            write!(formatter, "{of} passed after {limit:?}")?;
        }
        Kind::Status => write_answer(error, formatter)?,
        Kind::Decode(text) => {
            write_status(error, formatter)?;
            one_line(formatter, text)?;
            if let Some(kind) = error.kind() {
                formatter.write_str("; the body is an error of type ")?;
                one_line(formatter, kind)?;
                write_message(error, formatter)?;
            }
        }
        Kind::BodyLimit(limit) => {
            write_status(error, formatter)?;
            write!(formatter, "the body is longer than the {limit} bytes that the client allows")?;
        }
        Kind::RepeatedCursor => {
            formatter.write_str("the walk stands in a circle: a page names a cursor again")?
        }
    }
    Ok(())
}

fn write_answer(error: &Error, formatter: &mut Formatter<'_>) -> fmt::Result {
    if let Some(status) = error.status() {
        write!(formatter, "{status}")?;
    }
    if let Some(kind) = error.kind() {
        formatter.write_str(": ")?;
        one_line(formatter, kind)?;
    }
    write_message(error, formatter)?;
    if error.status().is_some_and(|status| status.is_redirection()) {
        formatter.write_str(" (redirects are not followed)")?;
    }
    let excerpt = &error.0.envelope.excerpt;
    if !excerpt.is_empty() {
        formatter.write_str(": ")?;
        one_line(formatter, excerpt)?;
    }
    Ok(())
}

fn write_message(error: &Error, formatter: &mut Formatter<'_>) -> fmt::Result {
    error.message().map_or(Ok(()), |message| {
        formatter.write_str(": ")?;
        one_line(formatter, message)
    })
}

fn write_status(error: &Error, formatter: &mut Formatter<'_>) -> fmt::Result {
    error.status().map_or(Ok(()), |status| write!(formatter, "{status}, but "))
}

fn write_cause_of(what: &str, inner: &Inner, formatter: &mut Formatter<'_>) -> fmt::Result {
    formatter.write_str(what)?;
    write_cause(inner, formatter)
}

/// Adds the innermost cause, which is the one that names the trouble: "connection refused".
fn write_cause(inner: &Inner, formatter: &mut Formatter<'_>) -> fmt::Result {
    let Some(source) = &inner.source else {
        return Ok(());
    };
    let mut cause: &dyn StdError = &**source;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    formatter.write_str(": ")?;
    one_line(formatter, &cause.to_string())
}

fn write_reference(error: &Error, formatter: &mut Formatter<'_>) -> fmt::Result {
    match (error.request_id(), error.attempts()) {
        (Some(id), 0 | 1) => {
            formatter.write_str(" (request id ")?;
            one_line(formatter, id)?;
            formatter.write_char(')')
        }
        (Some(id), attempts) => {
            formatter.write_str(" (request id ")?;
            one_line(formatter, id)?;
            write!(formatter, ", {attempts} attempts)")
        }
        (None, 0 | 1) => Ok(()),
        (None, attempts) => write!(formatter, " ({attempts} attempts)"),
    }
}

/// Writes a text from outside so that it stays on one line and cannot play with a terminal.
fn one_line(formatter: &mut Formatter<'_>, text: &str) -> fmt::Result {
    for (count, character) in text.chars().enumerate() {
        if count == LONGEST {
            return formatter.write_char('…');
        }
        if character.is_control() {
            write!(formatter, "{}", character.escape_default())?;
        } else {
            formatter.write_char(character)?;
        }
    }
    Ok(())
}

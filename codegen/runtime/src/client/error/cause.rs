//! What an error was caused by: the innermost cause in words, and the kind of an I/O error.

use std::error::Error as StdError;
use std::fmt;
use std::io;

/// The innermost cause, which is the one that names the trouble: `Connection refused`. The number that the operating
/// system gives it is left to [`io`].
pub(super) fn words(cause: &(dyn StdError + 'static)) -> String {
    let innermost = chain(cause).last().unwrap_or(cause);
    let text = innermost.to_string();
    match innermost.downcast_ref::<io::Error>().and_then(io::Error::raw_os_error) {
        Some(number) => text.trim_end_matches(&format!(" (os error {number})")).to_owned(),
        None => text,
    }
}

/// The innermost I/O error among the causes, with its kind and without the words that are said already.
pub(super) fn io(cause: &(dyn StdError + 'static)) -> Option<io::Error> {
    let found = chain(cause).filter_map(<dyn StdError>::downcast_ref::<io::Error>).last()?;
    Some(io::Error::new(found.kind(), Detail { kind: found.kind(), number: found.raw_os_error() }))
}

/// An error and what it was caused by, the errors inside of I/O errors included, which `source` passes over.
pub(crate) fn chain<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error| beneath(*error))
}

fn beneath<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    match error.downcast_ref::<io::Error>().map(io::Error::get_ref) {
        Some(inner) => inner.map(|inner| inner as &(dyn StdError + 'static)),
        None => error.source(),
    }
}

/// What is left to say of an I/O error.
#[derive(Debug)]
struct Detail {
    kind: io::ErrorKind,
    number: Option<i32>,
}

impl fmt::Display for Detail {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.number {
            Some(number) => write!(formatter, "os error {number}"),
            None => write!(formatter, "{:?}", self.kind),
        }
    }
}

impl StdError for Detail {}

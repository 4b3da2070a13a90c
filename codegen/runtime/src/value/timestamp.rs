//! Points in time as text.

use std::cmp::Ordering;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

mod civil;
mod rfc3339;

/// A point in time, as the text that was received or will be sent; the API promises RFC 3339.
///
/// Reading accepts any text and keeps it verbatim; only [converting](Self::to_system_time) it can fail. Two are equal
/// when their texts are. There is no order: texts with different offsets do not sort by time.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text itself.
    pub fn into_string(self) -> String {
        self.0
    }

    /// Reads the text as RFC 3339: date, time, an optional fraction of a second, and `Z` or an offset. Digits of the
    /// fraction beyond nanoseconds are cut off. A leap second (`23:59:60`) is the first instant of the next minute, as
    /// in Unix time.
    ///
    /// # Errors
    /// The text is not an RFC 3339 timestamp, or names a time that `SystemTime` cannot hold.
    pub fn to_system_time(&self) -> Result<SystemTime, TimestampError> {
        let (seconds, nanoseconds) = self.to_parts()?;
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let start = match seconds < 0 {
            true => UNIX_EPOCH.checked_sub(whole),
            false => UNIX_EPOCH.checked_add(whole),
        };
        start
            .and_then(|start| start.checked_add(Duration::from_nanos(nanoseconds.into())))
            .ok_or_else(|| self.error("it is outside the system's range"))
    }

    /// Seconds since 1970 in UTC, and nanoseconds to add to them.
    pub(super) fn to_parts(&self) -> Result<(i64, u32), TimestampError> {
        rfc3339::parse(&self.0).map_err(|problem| self.error(problem))
    }

    pub(super) fn error(&self, problem: &'static str) -> TimestampError {
        TimestampError { text: self.0.clone(), problem }
    }

    /// The time of the same parts, whose text in another form is for the error.
    #[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
    pub(super) fn of_parts(
        seconds: i64,
        nanoseconds: u32,
        other: &dyn fmt::Display,
    ) -> Result<Self, TimestampError> {
        let error = || TimestampError { text: other.to_string(), problem: YEARS };
        rfc3339::format(seconds, nanoseconds).map(Self).ok_or_else(error)
    }

    /// Compares the instants, whatever offsets they are written with. Equality of timestamps is that of their texts.
    ///
    /// # Errors
    /// One of the two is not an RFC 3339 timestamp.
    pub fn cmp_instant(&self, other: &Self) -> Result<Ordering, TimestampError> {
        Ok(self.to_parts()?.cmp(&other.to_parts()?))
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// Writes the time in UTC, with as many digits of the fraction as it needs.
impl TryFrom<SystemTime> for Timestamp {
    type Error = TimestampError;

    fn try_from(time: SystemTime) -> Result<Self, TimestampError> {
        let parts =
            rfc3339::parts(time).and_then(|(seconds, nanoseconds)| rfc3339::format(seconds, nanoseconds));
        parts.map(Self).ok_or_else(|| TimestampError { text: format!("{time:?}"), problem: YEARS })
    }
}

const YEARS: &str = "its year is not one of 0000 to 9999";

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Error of converting between a text and a point in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimestampError {
    text: String,
    problem: &'static str,
}

impl fmt::Display for TimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a usable RFC 3339 timestamp: {}", self.text, self.problem)
    }
}

impl std::error::Error for TimestampError {}

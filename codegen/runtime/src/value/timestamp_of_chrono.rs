//! From and to the crate `chrono`.

use chrono::{DateTime, TimeZone, Utc};

use super::timestamp::{Timestamp, TimestampError};

impl TryFrom<&Timestamp> for DateTime<Utc> {
    type Error = TimestampError;

    fn try_from(time: &Timestamp) -> Result<Self, TimestampError> {
        let (seconds, nanoseconds) = time.to_parts()?;
        Self::from_timestamp(seconds, nanoseconds)
            .ok_or_else(|| time.error("it is outside of what chrono can hold"))
    }
}

/// Writes the time in UTC, with as many digits of the fraction as it needs.
impl<Z: TimeZone> TryFrom<DateTime<Z>> for Timestamp {
    type Error = TimestampError;

    fn try_from(time: DateTime<Z>) -> Result<Self, TimestampError> {
        // In a leap second there are more nanoseconds than in others: it is the first instant of the next minute.
        let (seconds, nanoseconds) = match time.timestamp_subsec_nanos() {
            leap if leap >= 1_000_000_000 => (time.timestamp() + 1, 0),
            nanoseconds => (time.timestamp(), nanoseconds),
        };
        Self::of_parts(seconds, nanoseconds, &time.naive_utc())
    }
}

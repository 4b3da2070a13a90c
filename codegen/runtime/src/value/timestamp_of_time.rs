//! From and to the crate `time`.

use time::OffsetDateTime;

use super::timestamp::{Timestamp, TimestampError};

impl TryFrom<&Timestamp> for OffsetDateTime {
    type Error = TimestampError;

    fn try_from(time: &Timestamp) -> Result<Self, TimestampError> {
        let (seconds, nanoseconds) = time.to_parts()?;
        let nanoseconds = i128::from(seconds) * 1_000_000_000 + i128::from(nanoseconds);
        Self::from_unix_timestamp_nanos(nanoseconds)
            .map_err(|_| time.error("it is outside of what time can hold"))
    }
}

/// Writes the time in UTC, with as many digits of the fraction as it needs.
impl TryFrom<OffsetDateTime> for Timestamp {
    type Error = TimestampError;

    fn try_from(time: OffsetDateTime) -> Result<Self, TimestampError> {
        Self::of_parts(time.unix_timestamp(), time.nanosecond(), &time)
    }
}

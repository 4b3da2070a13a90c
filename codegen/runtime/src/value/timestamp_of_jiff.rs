//! From and to the crate `jiff`.

use super::timestamp::{Timestamp, TimestampError};

impl TryFrom<&Timestamp> for jiff::Timestamp {
    type Error = TimestampError;

    fn try_from(time: &Timestamp) -> Result<Self, TimestampError> {
        let (seconds, nanoseconds) = time.to_parts()?;
        let nanoseconds = i32::try_from(nanoseconds).unwrap_or_default();
        Self::new(seconds, nanoseconds).map_err(|_| time.error("it is outside of what jiff can hold"))
    }
}

/// Writes the time in UTC, with as many digits of the fraction as it needs.
impl TryFrom<jiff::Timestamp> for Timestamp {
    type Error = TimestampError;

    fn try_from(time: jiff::Timestamp) -> Result<Self, TimestampError> {
        let (seconds, nanoseconds) = match time.subsec_nanosecond() {
            before if before < 0 => (time.as_second() - 1, before + 1_000_000_000),
            after => (time.as_second(), after),
        };
        Self::of_parts(seconds, nanoseconds.unsigned_abs(), &time)
    }
}

//! How long a retry waits: what the server asks for, if that is more than nothing and at most a minute, else a time that
//! doubles. The same in the official SDK and in ours, but for a wait of more than a minute.

use super::server::Reply;

/// 2026-04-01T08:00:00Z, at which the clock stands, in seconds since 1970.
pub(crate) const NOW: u64 = 1_775_030_400;

/// The wait that the server asks for, if it is within bounds.
pub(crate) fn asked_for(reply: &Reply) -> Option<f64> {
    readable(reply).filter(|seconds| *seconds > 0.0 && *seconds <= 60.0)
}

/// Whether the server asks for more than a minute.
pub(crate) fn is_long(reply: &Reply) -> bool {
    readable(reply).is_some_and(|seconds| seconds > 60.0)
}

/// Whether the server asks for any wait that can be read.
pub(crate) fn is_asked_for(reply: &Reply) -> bool {
    readable(reply).is_some()
}

/// The wait before the retry with this number.
pub(crate) fn backoff(repeats: usize, random: f64) -> f64 {
    let doublings = i32::try_from(repeats).unwrap_or(i32::MAX);
    (0.5 * 2_f64.powi(doublings)).min(8.0) * (1.0 - 0.25 * random)
}

fn readable(reply: &Reply) -> Option<f64> {
    let number = |name: &str| reply.header(name)?.parse::<f64>().ok();
    let milliseconds = number("retry-after-ms").map(|milliseconds| milliseconds / 1000.0);
    milliseconds
        .or_else(|| number("retry-after"))
        .or_else(|| Some(date(reply.header("retry-after")?)? - NOW as f64))
}

/// The seconds since 1970 of an HTTP date in its usual form, such as `Wed, 01 Apr 2026 08:00:05 GMT`.
fn date(text: &str) -> Option<f64> {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let parts: Vec<&str> = text.split(' ').collect();
    let [_, day, month, year, time, "GMT"] = parts.as_slice() else { return None };
    let clock: Vec<i64> = time.split(':').map(str::parse).collect::<Result<_, _>>().ok()?;
    let [hours, minutes, seconds] = clock.as_slice() else { return None };
    let month = MONTHS.iter().position(|name| name == month)?;
    let days = days_to(year.parse().ok()?, i64::try_from(month).ok()? + 1, day.parse().ok()?);
    Some((days * 86_400 + hours * 3_600 + minutes * 60 + seconds) as f64)
}

/// The days from 1970 to a date of the Gregorian calendar, whose years are counted from March.
fn days_to(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

//! How long to wait before retrying.

use std::time::{Duration, SystemTime};

use http::HeaderMap;

use super::only_value;
use crate::client::api::{WaitHeader, WaitUnit};

/// The first wait is half a second; each one after it is twice as long, up to eight seconds.
const FIRST: f64 = 0.5;
const LONGEST: f64 = 8.0;
/// Up to a quarter of a wait is taken off at random, so that clients that failed together do not return together.
const JITTER: f64 = 0.25;

/// The wait in seconds that the first readable header asks for: any number, also one that makes no sense.
pub(super) fn asked_for(wait_headers: &[WaitHeader], headers: &HeaderMap, now: SystemTime) -> Option<f64> {
    wait_headers.iter().find_map(|header| {
        let text = str::from_utf8(only_value(headers, header.name)?).ok()?;
        let number = text.parse::<f64>().ok();
        match header.unit {
            WaitUnit::Milliseconds => Some(number? / 1000.0),
            WaitUnit::SecondsOrDate => number.or_else(|| until(text, now)),
        }
    })
}

/// The wait that was asked for, if it is more than nothing. One that is too long for a `Duration` is the longest there is.
pub(super) fn positive(seconds: f64) -> Option<Duration> {
    (seconds > 0.0).then(|| Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}

/// The wait after the attempt with this number, where the server asks for none.
pub(super) fn backoff(number: u32, random: f64) -> Duration {
    let doublings = i32::try_from(number.saturating_sub(1)).unwrap_or(i32::MAX);
    let longest = (FIRST * 2_f64.powi(doublings)).min(LONGEST);
    let random = if random.is_nan() { 0.0 } else { random.clamp(0.0, 1.0) };
    Duration::try_from_secs_f64(longest * (1.0 - JITTER * random)).unwrap_or_default()
}

/// The seconds from now until an HTTP date, negative for one in the past.
fn until(text: &str, now: SystemTime) -> Option<f64> {
    Some(match date(text)?.duration_since(now) {
        Ok(ahead) => ahead.as_secs_f64(),
        Err(behind) => -behind.duration().as_secs_f64(),
    })
}

/// An HTTP date. What counts is the day of the month: a weekday that does not go with it changes nothing.
fn date(text: &str) -> Option<SystemTime> {
    const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let of = |text: &str| httpdate::parse_http_date(text).ok();
    of(text).or_else(|| {
        let (weekday, rest) = text.split_once(", ").filter(|(weekday, _)| WEEKDAYS.contains(weekday))?;
        WEEKDAYS.iter().filter(|other| **other != weekday).find_map(|other| of(&format!("{other}, {rest}")))
    })
}

//! RFC 3339, section 5.6.

use std::time::{SystemTime, UNIX_EPOCH};

use super::civil::{date_from_days, days_from_date, days_in_month};

const SECONDS_PER_DAY: i64 = 86_400;

/// Seconds since 1970 in UTC, and nanoseconds to add to them.
pub(super) fn parse(text: &str) -> Result<(i64, u32), &'static str> {
    let mut cursor = Cursor { rest: text.as_bytes() };
    let days = date(&mut cursor)?;
    cursor.one_of(b"Tt ", "a `T` is missing between date and time")?;
    let hour = cursor.number(2, 0..=23, "the hour is not one of 00 to 23")?;
    cursor.one_of(b":", "a `:` is missing after the hour")?;
    let minute = cursor.number(2, 0..=59, "the minute is not one of 00 to 59")?;
    cursor.one_of(b":", "a `:` is missing after the minute")?;
    let second = cursor.number(2, 0..=60, "the second is not one of 00 to 60")?;
    let nanoseconds = fraction(&mut cursor)?;
    let offset = offset(&mut cursor)?;
    if !cursor.rest.is_empty() {
        return Err("something follows the offset");
    }
    // A leap second reads as the start of the next minute; with its fraction, 23:59:60.5 would be later than 00:00:00.
    let nanoseconds = if second == 60 { 0 } else { nanoseconds };
    Ok((days * SECONDS_PER_DAY + hour * 3_600 + minute * 60 + second - offset, nanoseconds))
}

fn date(cursor: &mut Cursor<'_>) -> Result<i64, &'static str> {
    let year = cursor.number(4, 0..=9_999, "the year is not four digits")?;
    cursor.one_of(b"-", "a `-` is missing after the year")?;
    let month = cursor.number(2, 1..=12, "the month is not one of 01 to 12")?;
    cursor.one_of(b"-", "a `-` is missing after the month")?;
    let day = cursor.number(2, 1..=days_in_month(year, month), "the month has no such day")?;
    Ok(days_from_date(year, month, day))
}

fn fraction(cursor: &mut Cursor<'_>) -> Result<u32, &'static str> {
    if cursor.one_of(b".", "").is_err() {
        return Ok(0);
    }
    let mut nanoseconds = 0;
    let mut weight = 100_000_000;
    let mut digits = 0;
    while let Some(digit) = cursor.digit() {
        nanoseconds += u32::from(digit) * weight;
        weight /= 10;
        digits += 1;
    }
    if digits == 0 { Err("no digit follows the `.`") } else { Ok(nanoseconds) }
}

/// Seconds that the local time is ahead of UTC.
fn offset(cursor: &mut Cursor<'_>) -> Result<i64, &'static str> {
    let sign = match cursor.one_of(b"Zz+-", "`Z` or an offset such as `+01:00` is missing")? {
        b'-' => -1,
        b'+' => 1,
        _ => return Ok(0),
    };
    let hours = cursor.number(2, 0..=23, "the offset's hour is not one of 00 to 23")?;
    cursor.one_of(b":", "a `:` is missing in the offset")?;
    let minutes = cursor.number(2, 0..=59, "the offset's minute is not one of 00 to 59")?;
    Ok(sign * (hours * 3_600 + minutes * 60))
}

struct Cursor<'t> {
    rest: &'t [u8],
}

impl Cursor<'_> {
    fn one_of(&mut self, allowed: &[u8], problem: &'static str) -> Result<u8, &'static str> {
        match self.rest.split_first() {
            Some((byte, rest)) if allowed.contains(byte) => {
                self.rest = rest;
                Ok(*byte)
            }
            _ => Err(problem),
        }
    }

    fn digit(&mut self) -> Option<u8> {
        let (byte, rest) = self.rest.split_first()?;
        let digit = byte.is_ascii_digit().then(|| byte - b'0')?;
        self.rest = rest;
        Some(digit)
    }

    fn number(
        &mut self,
        digits: u32,
        range: std::ops::RangeInclusive<i64>,
        problem: &'static str,
    ) -> Result<i64, &'static str> {
        let mut number = 0;
        for _ in 0..digits {
            number = number * 10 + i64::from(self.digit().ok_or(problem)?);
        }
        if range.contains(&number) { Ok(number) } else { Err(problem) }
    }
}

/// Seconds since 1970 and nanoseconds to add to them; `None` beyond all years.
pub(super) fn parts(time: SystemTime) -> Option<(i64, u32)> {
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => Some((i64::try_from(after.as_secs()).ok()?, after.subsec_nanos())),
        Err(error) => {
            let before = error.duration();
            let seconds = i64::try_from(before.as_secs()).ok()?.checked_neg()?;
            match before.subsec_nanos() {
                0 => Some((seconds, 0)),
                nanoseconds => Some((seconds.checked_sub(1)?, 1_000_000_000 - nanoseconds)),
            }
        }
    }
}

/// A time in UTC; `None` outside of the years 0000 to 9999.
pub(super) fn format(seconds: i64, nanoseconds: u32) -> Option<String> {
    let (year, month, day) = date_from_days(seconds.div_euclid(SECONDS_PER_DAY));
    if !(0..=9_999).contains(&year) {
        return None;
    }
    let second = seconds.rem_euclid(SECONDS_PER_DAY);
    let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
    let mut text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}");
    if nanoseconds > 0 {
        text.push_str(format!(".{nanoseconds:09}").trim_end_matches('0'));
    }
    text.push('Z');
    Some(text)
}

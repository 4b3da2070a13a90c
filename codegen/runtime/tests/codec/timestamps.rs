//! Timestamps keep their text; converting is what can fail.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use client_runtime::Timestamp;

use crate::support::{refusal, round_trip};

fn after(seconds: u64, nanoseconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds) + Duration::from_nanos(nanoseconds)
}

#[test]
fn any_text_is_kept() {
    for text in ["2026-03-15T10:00:00Z", "2026-03-15T10:00:00.123456789012+01:00", "yesterday", ""] {
        let timestamp = round_trip::<Timestamp>(&format!("\"{text}\""));
        assert_eq!((timestamp.as_str(), timestamp.to_string().as_str()), (text, text));
        assert_eq!(timestamp, Timestamp::from(text.to_owned()));
        assert_eq!(timestamp.into_string(), text);
    }
    assert_eq!(refusal::<Timestamp>("0").expected(), "a string");
}

#[test]
fn rfc_3339_becomes_a_time() {
    for (text, time) in [
        ("1970-01-01T00:00:00Z", after(0, 0)),
        ("2026-03-15T10:00:00Z", after(1_773_568_800, 0)),
        ("2026-03-15t10:00:00z", after(1_773_568_800, 0)),
        ("2026-03-15 10:00:00Z", after(1_773_568_800, 0)),
        ("2026-03-15T11:30:00+01:30", after(1_773_568_800, 0)),
        ("2026-03-15T09:00:00-01:00", after(1_773_568_800, 0)),
        ("2026-03-15T10:00:00-00:00", after(1_773_568_800, 0)),
        ("2026-03-15T10:00:00.5Z", after(1_773_568_800, 500_000_000)),
        ("2026-03-15T10:00:00.123456789Z", after(1_773_568_800, 123_456_789)),
        ("2026-03-15T10:00:00.1234567899Z", after(1_773_568_800, 123_456_789)),
        ("2000-02-29T23:59:59Z", after(951_868_799, 0)),
        ("2016-12-31T23:59:60Z", after(1_483_228_800, 0)),
        ("2016-12-31T23:59:60.9Z", after(1_483_228_800, 0)),
        ("1969-12-31T23:59:59.25Z", UNIX_EPOCH - Duration::from_millis(750)),
        ("0000-01-01T00:00:00Z", UNIX_EPOCH - Duration::from_secs(62_167_219_200)),
        ("9999-12-31T23:59:59Z", after(253_402_300_799, 0)),
    ] {
        assert_eq!(Timestamp::from(text).to_system_time(), Ok(time), "{text}");
    }
}

#[test]
fn what_is_no_timestamp_says_why() {
    for (text, problem) in [
        ("", "the year is not four digits"),
        ("26-03-15T10:00:00Z", "the year is not four digits"),
        ("20260315T100000Z", "a `-` is missing after the year"),
        ("2026-13-15T10:00:00Z", "the month is not one of 01 to 12"),
        ("2026-02-29T10:00:00Z", "the month has no such day"),
        ("1900-02-29T10:00:00Z", "the month has no such day"),
        ("2026-04-31T10:00:00Z", "the month has no such day"),
        ("2026-04-00T10:00:00Z", "the month has no such day"),
        ("2026-03-15", "a `T` is missing between date and time"),
        ("2026-03-15T24:00:00Z", "the hour is not one of 00 to 23"),
        ("2026-03-15T10:60:00Z", "the minute is not one of 00 to 59"),
        ("2026-03-15T10:00:61Z", "the second is not one of 00 to 60"),
        ("2026-03-15T10:00:00.Z", "no digit follows the `.`"),
        ("2026-03-15T10:00:00", "`Z` or an offset such as `+01:00` is missing"),
        ("2026-03-15T10:00:00+0100", "a `:` is missing in the offset"),
        ("2026-03-15T10:00:00+24:00", "the offset's hour is not one of 00 to 23"),
        ("2026-03-15T10:00:00+01:60", "the offset's minute is not one of 00 to 59"),
        ("2026-03-15T10:00:00Z ", "something follows the offset"),
        ("２026-03-15T10:00:00Z", "the year is not four digits"),
    ] {
        let error = Timestamp::from(text).to_system_time().unwrap_err();
        assert_eq!(error.to_string(), format!("{text:?} is not a usable RFC 3339 timestamp: {problem}"));
    }
}

#[test]
fn a_time_becomes_text() {
    for (text, time) in [
        ("1970-01-01T00:00:00Z", after(0, 0)),
        ("2026-03-15T10:00:00.5Z", after(1_773_568_800, 500_000_000)),
        ("2000-02-29T23:59:59.000000001Z", after(951_868_799, 1)),
        ("1969-12-31T23:59:59.25Z", UNIX_EPOCH - Duration::from_millis(750)),
        ("0000-01-01T00:00:00Z", UNIX_EPOCH - Duration::from_secs(62_167_219_200)),
    ] {
        let timestamp = Timestamp::try_from(time).unwrap();
        assert_eq!(timestamp.as_str(), text);
        assert_eq!(timestamp.to_system_time(), Ok(time));
    }
    assert!(Timestamp::try_from(after(253_402_300_800, 0)).is_err());
    assert!(Timestamp::try_from(UNIX_EPOCH - Duration::from_secs(62_167_219_201)).is_err());
}

proptest::proptest! {
    #[test]
    fn every_time_comes_back(seconds in 0..253_402_300_800_u64, nanoseconds in 0..1_000_000_000_u64) {
        let time = after(seconds, nanoseconds);
        let timestamp = Timestamp::try_from(time).unwrap();
        proptest::prop_assert_eq!(timestamp.to_system_time(), Ok(time));
    }

    #[test]
    fn any_text_can_be_tried(text in "[0-9TZtz:+. -]{0,40}|\\PC{0,40}") {
        let _ = Timestamp::from(text).to_system_time();
    }
}

/// Texts in UTC that every one of the crates can hold, with the same time in another form.
#[cfg(all(feature = "chrono", feature = "jiff", feature = "time"))]
#[test]
fn times_of_other_crates_are_the_same_instants() {
    use chrono::{DateTime, FixedOffset, Utc};
    for (text, utc) in [
        ("2026-03-15T10:00:00Z", "2026-03-15T10:00:00Z"),
        ("2026-03-15T10:00:00.250+02:00", "2026-03-15T08:00:00.25Z"),
        ("1969-12-31T23:59:59.999999999Z", "1969-12-31T23:59:59.999999999Z"),
        ("1969-12-31T23:59:58.5Z", "1969-12-31T23:59:58.5Z"),
        ("0001-01-01T00:00:00.000000001Z", "0001-01-01T00:00:00.000000001Z"),
        ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
    ] {
        let time = Timestamp::from(text);
        let jiff = jiff::Timestamp::try_from(&time).unwrap();
        let chrono = DateTime::<Utc>::try_from(&time).unwrap();
        let of_time = time::OffsetDateTime::try_from(&time).unwrap();
        let nanoseconds = jiff.as_nanosecond();
        assert_eq!(of_time.unix_timestamp_nanos(), nanoseconds, "{text}");
        let of_chrono =
            i128::from(chrono.timestamp()) * 1_000_000_000 + i128::from(chrono.timestamp_subsec_nanos());
        assert_eq!(of_chrono, nanoseconds, "{text}");
        assert_eq!(Timestamp::try_from(jiff).unwrap().as_str(), utc);
        assert_eq!(Timestamp::try_from(chrono).unwrap().as_str(), utc);
        assert_eq!(Timestamp::try_from(of_time).unwrap().as_str(), utc);
        let abroad = chrono.with_timezone(&FixedOffset::east_opt(3_600).unwrap());
        assert_eq!(Timestamp::try_from(abroad).unwrap().as_str(), utc);
    }
    let leap = chrono::NaiveDate::from_ymd_opt(2016, 12, 31).unwrap();
    let leap = leap.and_hms_nano_opt(23, 59, 59, 1_500_000_000).unwrap().and_utc();
    assert_eq!(Timestamp::try_from(leap).unwrap().as_str(), "2017-01-01T00:00:00Z");
    let late = DateTime::<Utc>::MAX_UTC;
    assert!(Timestamp::try_from(late).unwrap_err().to_string().contains("0000 to 9999"));
    let early = jiff::Timestamp::MIN;
    assert!(Timestamp::try_from(early).unwrap_err().to_string().contains("0000 to 9999"));
    for text in ["yesterday", "9999-12-31T23:59:59-10:00"] {
        let time = Timestamp::from(text);
        let error = jiff::Timestamp::try_from(&time).unwrap_err().to_string();
        assert!(error.contains(text), "{error}");
        assert_eq!(DateTime::<Utc>::try_from(&time).is_err(), text == "yesterday");
        assert!(time::OffsetDateTime::try_from(&time).is_err());
    }
}

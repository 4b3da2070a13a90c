//! The one decision function: every row of its table, every form of a wait.

use std::time::{Duration, SystemTime};

use client_runtime::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use client_runtime::retry::{Attempt, Decision, Outcome, decide};
use proptest::prelude::*;

use crate::api::API;

fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.append(HeaderName::try_from(*name).unwrap(), HeaderValue::from_str(value).unwrap());
    }
    headers
}

fn attempt(outcome: Outcome<'_>, idempotent: bool) -> Attempt<'_> {
    Attempt {
        number: 1,
        retries: 1,
        idempotent,
        can_be_sent_again: true,
        outcome,
        spec: &API.retry,
        // 2026-04-01T08:00:00Z
        now: SystemTime::UNIX_EPOCH + Duration::from_secs(1_775_030_400),
        random: 0.0,
        max_wait: Duration::from_secs(60),
        remaining: None,
    }
}

fn is_repeated(outcome: Outcome<'_>, idempotent: bool) -> bool {
    matches!(decide(&attempt(outcome, idempotent)), Decision::Wait(_))
}

#[track_caller]
fn assert_row(outcome: Outcome<'_>, safe: bool, other: bool) {
    assert_eq!(is_repeated(outcome, true), safe, "safe to repeat: {outcome:?}");
    assert_eq!(is_repeated(outcome, false), other, "not safe to repeat: {outcome:?}");
}

#[track_caller]
fn assert_reply(status: u16, pairs: &[(&str, &str)], safe: bool, other: bool) {
    let headers = headers(pairs);
    assert_row(
        Outcome::Response { status: StatusCode::from_u16(status).unwrap(), headers: &headers },
        safe,
        other,
    );
}

#[test]
fn failures() {
    assert_row(Outcome::NotSent, true, true);
    assert_row(Outcome::MaybeSent, true, false);
    assert_row(Outcome::Permanent, false, false);
}

#[test]
fn law_7_a_body_that_is_used_up_is_never_sent_again() {
    let headers = headers(&[("x-repeat", "true")]);
    let refused = Outcome::Response { status: StatusCode::TOO_MANY_REQUESTS, headers: &headers };
    for outcome in [Outcome::NotSent, Outcome::MaybeSent, refused] {
        let used_up = Attempt { can_be_sent_again: false, ..attempt(outcome, true) };
        assert_eq!(decide(&used_up), Decision::Return, "{outcome:?}");
        assert!(is_repeated(outcome, true), "{outcome:?}");
    }
}

#[test]
fn statuses() {
    for status in [200, 201, 204, 299, 301, 302, 304, 307, 308, 400, 401, 402, 403, 404, 410, 413, 422, 499] {
        assert_reply(status, &[], false, false);
    }
    for status in [408, 409, 500, 501, 502, 503, 504, 505, 520, 530, 599, 999] {
        assert_reply(status, &[], true, false);
    }
    for status in [429, 529] {
        assert_reply(status, &[], true, true);
    }
}

#[test]
fn unavailable_with_a_wait_is_refused() {
    for wait in ["1", "0", "0.5", "60", "Wed, 01 Apr 2026 08:00:05 GMT", "Wed, 01 Apr 2026 07:00:00 GMT"] {
        assert_reply(503, &[("retry-after", wait)], true, true);
    }
    assert_reply(503, &[("retry-after-ms", "10")], true, true);
    // Refused as well, but for longer than anyone waits.
    assert_reply(503, &[("retry-after", "120")], false, false);
    for nothing_readable in ["", "soon", "0x10"] {
        assert_reply(503, &[("retry-after", nothing_readable)], true, false);
    }
    assert_reply(503, &[("retry-after", "1"), ("retry-after", "1")], true, false);
    assert_reply(500, &[("retry-after", "1")], true, false);
    assert_reply(408, &[("retry-after", "1")], true, false);
}

#[test]
fn override_header_decides_over_the_status_of_error_replies() {
    for status in [301, 400, 404, 408, 429, 500, 503, 529] {
        assert_reply(status, &[("x-repeat", "true"), ("retry-after", "1")], true, true);
        assert_reply(status, &[("x-repeat", "false"), ("retry-after", "1")], false, false);
    }
    assert_reply(200, &[("x-repeat", "true")], false, false);
    for unclear in ["TRUE", "True", "1", "yes", "", "false true"] {
        assert_reply(400, &[("x-repeat", unclear)], false, false);
        assert_reply(500, &[("x-repeat", unclear)], true, false);
        assert_reply(429, &[("x-repeat", unclear)], true, true);
    }
    assert_reply(400, &[("x-repeat", "true"), ("x-repeat", "true")], false, false);
}

#[test]
fn number_of_repeats_is_a_limit() {
    for (number, retries, repeats) in
        [(1, 0, false), (1, 1, true), (2, 1, false), (2, 2, true), (u32::MAX, 2, false)]
    {
        let decision = decide(&Attempt { number, retries, ..attempt(Outcome::NotSent, true) });
        assert_eq!(matches!(decision, Decision::Wait(_)), repeats, "attempt {number} of 1 + {retries}");
    }
}

#[test]
fn waits_double_up_to_eight_seconds_less_jitter() {
    let waits = |random: f64| {
        (1..=9).map(move |number| {
            let attempt = Attempt { number, retries: 100, random, ..attempt(Outcome::MaybeSent, true) };
            match decide(&attempt) {
                Decision::Wait(wait) => wait.as_secs_f64(),
                Decision::Return => panic!("attempt {number} is repeated"),
            }
        })
    };
    assert!(waits(0.0).eq([0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0, 8.0, 8.0]));
    assert!(waits(0.5).eq([0.4375, 0.875, 1.75, 3.5, 7.0, 7.0, 7.0, 7.0, 7.0]));
    assert!(waits(1.0).eq([0.375, 0.75, 1.5, 3.0, 6.0, 6.0, 6.0, 6.0, 6.0]));
    assert!(waits(f64::NAN).eq(waits(0.0)) && waits(-3.0).eq(waits(0.0)) && waits(7.0).eq(waits(1.0)));
    let late = Attempt { number: u32::MAX - 1, retries: u32::MAX, ..attempt(Outcome::MaybeSent, true) };
    assert_eq!(decide(&late), Decision::Wait(Duration::from_secs(8)));
}

#[track_caller]
fn assert_wait(pairs: &[(&str, &str)], seconds: f64) {
    let headers = headers(pairs);
    let outcome = Outcome::Response { status: StatusCode::TOO_MANY_REQUESTS, headers: &headers };
    let expected = Decision::Wait(Duration::from_secs_f64(seconds));
    assert_eq!(decide(&attempt(outcome, true)), expected, "{pairs:?}");
}

#[test]
fn waits_that_the_server_asks_for() {
    let computed = 0.5;
    for (value, seconds) in [
        ("1", 1.0),
        ("7", 7.0),
        ("60", 60.0),
        ("0.25", 0.25),
        (" 4 ", 4.0),
        ("1e1", 10.0),
        ("+5", 5.0),
        (".5", 0.5),
        ("0", computed),
        ("-1", computed),
        ("nan", computed),
        ("", computed),
        ("soon", computed),
        ("0x10", computed),
        ("3, 4", computed),
        ("Wed, 01 Apr 2026 08:00:05 GMT", 5.0),
        ("Wed, 01 Apr 2026 08:00:59 GMT", 59.0),
        ("Wed, 01 Apr 2026 07:59:30 GMT", computed),
        ("Mon, 01 Apr 2026 08:00:05 GMT", 5.0),
        ("Wednesday, 01-Apr-26 08:00:05 GMT", 5.0),
        ("Wed Apr  1 08:00:05 2026", 5.0),
        ("Wed, 31 Apr 2026 25:00:00 GMT", computed),
        ("Day, 01 Apr 2026 08:00:05 GMT", computed),
        ("01 Apr 2026 08:00:05 GMT", computed),
    ] {
        assert_wait(&[("retry-after", value)], seconds);
    }
}

#[test]
fn waits_that_the_server_asks_for_are_never_shortened() {
    let decision = |pairs: &[(&str, &str)], max_wait| {
        let headers = headers(pairs);
        let outcome = Outcome::Response { status: StatusCode::TOO_MANY_REQUESTS, headers: &headers };
        let max_wait = Duration::from_secs(max_wait);
        decide(&Attempt { max_wait, ..attempt(outcome, true) })
    };
    for (wait, seconds) in
        [("60.5", 60.5), ("61", 61.0), ("3600", 3600.0), ("Wed, 01 Apr 2026 08:05:00 GMT", 300.0)]
    {
        assert_eq!(decision(&[("retry-after", wait)], 60), Decision::Return, "{wait}");
        let expected = Decision::Wait(Duration::from_secs_f64(seconds));
        assert_eq!(decision(&[("retry-after", wait)], 3600), expected, "{wait}");
    }
    for wait in ["9999999", "1e300", "1e400", "inf"] {
        assert_eq!(decision(&[("retry-after", wait)], 3600), Decision::Return, "{wait}");
    }
    assert_eq!(decision(&[("retry-after-ms", "70000"), ("retry-after", "9")], 60), Decision::Return);
    assert_eq!(decision(&[("retry-after", "1")], 0), Decision::Return);
}

#[test]
fn first_wait_header_that_can_be_read_counts() {
    assert_wait(&[("retry-after-ms", "1500")], 1.5);
    assert_wait(&[("retry-after-ms", "250"), ("retry-after", "9")], 0.25);
    assert_wait(&[("retry-after-ms", "x"), ("retry-after", "9")], 9.0);
    assert_wait(&[("retry-after-ms", "Wed, 01 Apr 2026 08:00:05 GMT"), ("retry-after", "9")], 9.0);
    assert_wait(&[("retry-after-ms", "0"), ("retry-after", "9")], 0.5);
    assert_wait(&[("retry-after", "9"), ("retry-after", "9")], 0.5);
}

#[test]
fn wait_never_overruns_the_deadline() {
    let decision = |remaining| {
        decide(&Attempt {
            remaining: Some(Duration::from_millis(remaining)),
            ..attempt(Outcome::NotSent, true)
        })
    };
    assert_eq!(decision(501), Decision::Wait(Duration::from_millis(500)));
    assert_eq!(decision(500), Decision::Return);
    assert_eq!(decision(0), Decision::Return);
}

/// Values that a server might put into a signal, sensible ones often.
fn signal() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("true".to_owned()),
        Just("false".to_owned()),
        (0_u32..100).prop_map(|number| number.to_string()),
        "[ -~]{0,12}",
    ]
}

proptest! {
    #[test]
    fn law_7_an_operation_that_is_not_safe_is_repeated_only_when_it_was_refused(
        number in 1_u32..10,
        retries in 0_u32..10,
        status in 100_u16..1000,
        failure in any::<bool>(),
        random in 0.0_f64..1.0,
        signals in proptest::collection::vec((0_usize..3, signal()), 0..4),
    ) {
        let names = ["x-repeat", "retry-after", "retry-after-ms"];
        let mut headers = HeaderMap::new();
        for (name, value) in &signals {
            headers.append(names[*name], HeaderValue::from_str(value).unwrap());
        }
        let status = StatusCode::from_u16(status).unwrap();
        let outcome = if failure { Outcome::MaybeSent } else { Outcome::Response { status, headers: &headers } };
        let decision = decide(&Attempt { number, retries, random, ..attempt(outcome, false) });
        if let Decision::Wait(wait) = decision {
            prop_assert!(!failure && number <= retries && !status.is_success());
            let says = |word: &str| headers.get("x-repeat").is_some_and(|value| value == word);
            let is_refused = matches!(status.as_u16(), 429 | 529)
                || status == 503 && (headers.contains_key("retry-after") || headers.contains_key("retry-after-ms"));
            prop_assert!(says("true") || is_refused && !(says("false") && headers.get_all("x-repeat").iter().count() == 1));
            prop_assert!(wait > Duration::ZERO && wait <= Duration::from_secs(60));
        }
    }
}

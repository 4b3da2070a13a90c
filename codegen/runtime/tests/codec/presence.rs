//! Absent, null and a value: each is read, kept and written.

use client_runtime::{Extra, Presence, Timestamp};

use crate::models::{Fixed, Job, Packages, Plan};
use crate::support::{refusal, round_trip, write};

const PLAN: &str = r#""plan":{"hosts":[],"retries":0,"type":"fixed"}"#;
const END: &str = r#""labels":{},"version":2,"stable":true}"#;

fn job(between: &str) -> String {
    format!(r#"{{"id":"i",{PLAN},{between}{END}"#)
}

#[test]
fn required_and_nullable() {
    assert_eq!(round_trip::<Job>(&job(r#""ended_at":null,"#)).ended_at, None);
    let ended = round_trip::<Job>(&job(r#""ended_at":"2026-01-01","#)).ended_at;
    assert_eq!(ended, Some(Timestamp::from("2026-01-01")));
    assert_eq!(refusal::<Job>(&job("")).expected(), "the field `ended_at`");
}

#[test]
fn optional_and_nullable() {
    let absent = round_trip::<Job>(&job(r#""ended_at":null,"#));
    let null = round_trip::<Job>(&job(r#""ended_at":null,"note":null,"#));
    let value = round_trip::<Job>(&job(r#""ended_at":null,"note":"n","#));
    assert_eq!((absent.note.as_deref(), absent.extra.is_null("note")), (None, false));
    assert_eq!((null.note.as_deref(), null.extra.is_null("note")), (None, true));
    assert_eq!((value.note.as_deref(), value.extra.is_null("note")), (Some("n"), false));
    assert_ne!(absent, null);
    assert!(null.extra.is_empty(), "a known field is no unknown one");
}

#[test]
fn optional() {
    assert_eq!(round_trip::<Job>(&job(r#""ended_at":null,"#)).priority, None);
    round_trip::<Job>(&job(r#""ended_at":null,"priority":"high","#));
    let null = refusal::<Job>(&job(r#""ended_at":null,"priority":null,"#));
    assert_eq!((null.path(), null.found()), ("priority", "`null`"));
}

#[test]
fn required() {
    let fixed = refusal::<Fixed>(r#"{"hosts":null,"retries":0,"type":"fixed"}"#);
    assert_eq!((fixed.path(), fixed.expected(), fixed.found()), ("hosts", "an array", "`null`"));
    assert_eq!(refusal::<Fixed>(r#"{"hosts":[],"type":"fixed"}"#).expected(), "the field `retries`");
    assert_eq!(refusal::<Plan>(r#"{"hosts":[null],"retries":0,"type":"fixed"}"#).path(), "hosts[0]");
}

#[test]
fn presence_of_closed_objects() {
    let apt = |text| round_trip::<Packages>(text).apt;
    assert_eq!(apt("{}"), Presence::Absent);
    assert_eq!(apt(r#"{"apt":null}"#), Presence::Null);
    assert_eq!(apt(r#"{"apt":[]}"#), Presence::Value(Vec::new()));
    let mut packages = Packages::default();
    packages.apt = Presence::Null;
    assert_eq!(write(&packages), r#"{"apt":null}"#);
    assert_eq!(refusal::<Packages>(r#"{"limit":null}"#).found(), "`null`");
    assert_eq!(refusal::<Packages>(r#"{"apt":[null]}"#).path(), "apt[0]");
}

#[test]
fn presence_tells_what_it_is() {
    let absent = Presence::<i32>::default();
    assert!(absent.is_absent() && !absent.is_null() && absent.value().is_none());
    assert!(Presence::<i32>::Null.is_null() && Presence::<i32>::Null.into_value().is_none());
    assert_eq!(Presence::from(1).value(), Some(&1));
    assert_eq!(Presence::from(1).into_value(), Some(1));
}

#[test]
fn extra_is_as_large_as_a_pointer() {
    assert_eq!(size_of::<Extra>(), size_of::<usize>());
}

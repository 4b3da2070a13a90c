//! Constants are written by themselves, checked when read, and nothing else passes for them.

use crate::entry_points::JOB;
use crate::models::{Fixed, Job, Packages};
use crate::support::{read, refusal, round_trip};

#[test]
fn a_wrong_constant_says_what_was_expected() {
    for (right, wrong, expected, found) in [
        (r#""version":2"#, r#""version":3"#, "`2`", "`3`"),
        (r#""version":2"#, r#""version":2.0"#, "`2`", "`2.0`"),
        (r#""version":2"#, r#""version":20"#, "`2`", "`20`"),
        (r#""version":2"#, r#""version":"2""#, "`2`", "the string `2`"),
        (r#""stable":true"#, r#""stable":false"#, "`true`", "`false`"),
        (r#""stable":true"#, r#""stable":"true""#, "`true`", "the string `true`"),
        (r#""stable":true"#, r#""stable":null"#, "`true`", "`null`"),
        (r#""type":"job""#, r#""type":"task""#, "the string `job`", "the string `task`"),
        (r#""type":"job""#, r#""type":"jobs""#, "the string `job`", "the string `jobs`"),
        (r#""type":"job""#, r#""type":null"#, "the string `job`", "`null`"),
        (r#""type":"job""#, r#""type":["job"]"#, "the string `job`", "an array"),
    ] {
        let text = JOB.replace(right, wrong);
        assert_ne!(text, JOB);
        let error = refusal::<Job>(&text);
        assert_eq!((error.expected(), error.found()), (expected, found), "{wrong}");
        assert_eq!(format!("\"{}\"", error.path()), wrong.split(':').next().unwrap());
    }
}

#[test]
fn a_required_constant_must_be_there() {
    assert_eq!(refusal::<Job>(&JOB.replace(r#","version":2"#, "")).expected(), "the field `version`");
    assert_eq!(refusal::<Fixed>(r#"{"hosts":[],"retries":0}"#).expected(), "the field `type`");
}

#[test]
fn an_optional_constant_is_there_or_not() {
    assert!(round_trip::<Job>(JOB).r#type);
    assert!(!round_trip::<Job>(&JOB.replace(r#""type":"job","#, "")).r#type);
    assert_eq!(round_trip::<Packages>("{}"), Packages::default());
    assert_ne!(round_trip::<Packages>(r#"{"type":"packages"}"#), Packages::default());
}

#[test]
fn a_constant_may_be_escaped() {
    assert_eq!(read::<Job>(&JOB.replace(r#""job""#, r#""j\u006fb""#)), read(JOB));
}

use std::time::{Duration, SystemTime};

use harness::{refused, round_trip, written};
use timestamps::{Timestamp, Visit};

#[test]
fn any_text_is_kept() {
    let text = r#"{"from":"2030-01-01T00:00:00.000000001+02:00","until":null,"breaks":["tomorrow",""],"day":"2030-01-01"}"#;
    let visit: Visit = round_trip(text);
    assert!(visit.breaks.expect("it is there")[0].to_system_time().is_err());
    refused::<Visit>(r#"{"from":1893456000}"#);
    refused::<Visit>(r#"{"from":null}"#);
}

#[test]
fn times_are_converted() {
    let visit: Visit = round_trip(r#"{"from":"1970-01-01T01:00:00.5+01:00"}"#);
    let time = SystemTime::UNIX_EPOCH + Duration::from_millis(500);
    assert_eq!(visit.from.to_system_time().expect("a time"), time);
    let visit = Visit::new(Timestamp::try_from(time).expect("a timestamp")).until("2030-01-01T00:00:00Z");
    assert_eq!(written(&visit), r#"{"from":"1970-01-01T00:00:00.5Z","until":"2030-01-01T00:00:00Z"}"#);
}

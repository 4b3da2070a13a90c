//! All ways in and out see the same.

use client_runtime::{decode, decode_slice};
use serde_json::Value;

use crate::models::{Empty, Job, Packages, Plan, Tree};
use crate::support::{read, refusal, round_trip, write};

pub(crate) const JOB: &str = r#"{"id":"job_1","plan":{"hosts":["a","b"],"retries":3,"type":"fixed"},"ended_at":null,"note":"n","priority":"low","labels":{"k":"v"},"weight":1.5,"type":"job","version":2,"stable":true}"#;

#[test]
fn text_comes_back_as_it_was() {
    let job = round_trip::<Job>(JOB);
    assert_eq!(job.id, "job_1");
    assert!(matches!(&job.plan, Plan::Fixed(fixed) if fixed.hosts == ["a", "b"] && fixed.retries == 3));
    assert_eq!(job.labels.get("k").map(String::as_str), Some("v"));
    assert!(job.extra.is_empty());
    round_trip::<Empty>("{}");
    round_trip::<Packages>(r#"{"apt":["x"],"limit":-3,"metadata":{"a":null,"b":"c"},"type":"packages"}"#);
    round_trip::<Tree>("[[],[[]]]");
}

#[test]
fn a_value_is_taken_and_given() {
    let value: Value = serde_json::from_str(JOB).unwrap();
    let job: Job = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(job, read(JOB));
    assert_eq!(serde_json::to_value(&job).unwrap(), value);
    assert_eq!(job, serde::Deserialize::deserialize(&value).unwrap());
}

#[test]
fn a_stream_of_values_is_taken_one_by_one() {
    let text = format!("{JOB}\n {JOB}");
    let jobs = serde_json::Deserializer::from_str(&text).into_iter::<Job>().collect::<Result<Vec<_>, _>>();
    assert_eq!(jobs.unwrap(), [read::<Job>(JOB), read(JOB)]);
}

#[test]
fn order_and_spacing_are_free() {
    let job: Job = read(JOB);
    let spaced = r#"
        { "stable" : true, "version":2 ,"type"	: "job", "weight":1.5,"labels": { "k" : "v" } ,
          "priority":"low", "note" :"n", "ended_at" :null,
          "plan" :
            {"retries":3,"type":"fixed","hosts":[ "a" , "b" ] } , "id": "job_1" }
        "#;
    assert_eq!(read::<Job>(spaced), job);
    assert_eq!(read::<Job>(&spaced.replace('\n', "\r\n")), job);
    assert_eq!(write(&job), JOB);
}

#[test]
fn keys_and_values_may_be_escaped() {
    let escaped = JOB.replace(r#""id""#, r#""\u0069d""#).replace("\"fixed\"", "\"fi\\u0078ed\"");
    let job: Job = read(&escaped.replace(r#""type":"fi"#, r#""t\u0079pe":"fi"#));
    assert_eq!(job, read(JOB));
}

#[test]
fn bytes_must_be_utf8() {
    assert_eq!(decode_slice::<Job>(JOB.as_bytes()), decode(JOB));
    let mut bytes = b"{\n  \"id\": \"\xc3\xa4".to_vec();
    bytes.push(0xff);
    let error = decode_slice::<Job>(&bytes).unwrap_err();
    assert_eq!(error.to_string(), "job: expected UTF-8 text, found the byte 0xff at line 2 column 11");
    assert_eq!(error.offset(), 13);
}

#[test]
fn nothing_may_follow() {
    assert_eq!(refusal::<Job>(&format!("{JOB} x")).expected(), "the end of the text");
    assert_eq!(refusal::<Job>(&format!("{JOB},")).found(), "`,`");
    assert_eq!(refusal::<Job>(&format!("{JOB}{JOB}")).found(), "an object");
}

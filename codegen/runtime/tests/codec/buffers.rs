//! Models inside other people's types: serde buffers what is untagged, flattened or internally tagged, and loses the text.

use serde::de::value::{Error, MapDeserializer};
use serde::{Deserialize, Serialize};

use client_runtime::RawJson;

use crate::entry_points::JOB;
use crate::models::{Job, Plan};
use crate::support::read;

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(untagged)]
enum Untagged {
    Job(Job),
    Other(RawJson),
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Flattened {
    owner: String,
    #[serde(flatten)]
    job: Job,
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(tag = "kind")]
enum Tagged {
    Job(Job),
    Plan(Plan),
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Around<'a> {
    name: &'a str,
    job: Job,
    #[serde(default)]
    raw: Option<RawJson>,
}

#[test]
fn untagged() {
    let job: Job = read(JOB);
    assert_eq!(serde_json::from_str::<Untagged>(JOB).unwrap(), Untagged::Job(job));
    let other: Untagged =
        serde_json::from_str(r#"[1, -2, 1.50, true, null, "a\"\n", {}, [], {"b": {"c": []}}]"#).unwrap();
    let rebuilt = r#"[1,-2,1.5,true,null,"a\"\n",{},[],{"b":{"c":[]}}]"#;
    assert_eq!(other, Untagged::Other(RawJson::parse(rebuilt).unwrap()));
    assert_eq!(serde_json::to_string(&other).unwrap(), rebuilt);
    let large: Untagged = serde_json::from_str("18446744073709551615").unwrap();
    assert_eq!(serde_json::to_string(&large).unwrap(), "18446744073709551615");
}

#[test]
fn flattened() {
    let text = format!("{{\"owner\":\"me\",{}", &JOB[1..]);
    let flattened: Flattened = serde_json::from_str(&text).unwrap();
    assert_eq!(flattened.job, read(JOB));
    assert_eq!(serde_json::to_string(&flattened).unwrap(), text);
}

#[test]
fn internally_tagged() {
    let text = format!("{{\"kind\":\"Job\",{}", &JOB[1..]);
    let tagged: Tagged = serde_json::from_str(&text).unwrap();
    assert_eq!(tagged, Tagged::Job(read(JOB)));
    assert_eq!(serde_json::to_string(&tagged).unwrap(), text);
    let text = r#"{"kind":"Plan","hosts":[],"retries":-1,"type":"fixed","new":[1]}"#;
    let tagged: Tagged = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&tagged).unwrap(), text);
}

#[test]
fn a_field_of_another_type_keeps_its_text() {
    let text = format!(r#"{{"name":"n","job":{JOB},"raw":{{ "a" : 1.00 }}}}"#);
    let around: Around<'_> = serde_json::from_str(&text).unwrap();
    assert_eq!(serde_json::to_string(&around).unwrap(), text);
    let error = serde_json::from_str::<Around<'_>>(r#"{"name": "n", "job": {"id": 1}}"#).unwrap_err();
    assert!(error.to_string().starts_with("job.id: expected a string, found `1`"), "{error}");
}

#[test]
fn a_repeated_key_is_noticed_behind_a_buffer_too() {
    let text = JOB.replace(r#""note":"n""#, r#""note":"n","note":"n""#);
    assert!(serde_json::from_str::<Flattened>(&format!("{{\"owner\":\"me\",{}", &text[1..])).is_err());
    let job: Untagged = serde_json::from_str(&text).unwrap();
    assert!(matches!(job, Untagged::Other(_)));
}

#[test]
fn another_formats_map() {
    let entries = [("type", "daily"), ("spare", "\u{1F600}")];
    let plan = Plan::deserialize(MapDeserializer::<_, Error>::new(entries.into_iter())).unwrap();
    assert_eq!(serde_json::to_string(&plan).unwrap(), r#"{"type":"daily","spare":"😀"}"#);
}

#[test]
fn a_value_that_json_does_not_have_is_refused() {
    let float = serde::de::value::F64Deserializer::<Error>::new(f64::NAN);
    let error = RawJson::deserialize(float).unwrap_err();
    assert!(error.to_string().contains("expected a number that JSON has"), "{error}");
    let bytes = serde::de::value::BytesDeserializer::<Error>::new(b"a");
    assert!(RawJson::deserialize(bytes).is_err());
}

#[test]
fn text_that_pretends_to_be_checked_is_checked() {
    for text in ["{", "1 2", "nul", "\"\u{1}\""] {
        let entries = [("$serde_json::private::RawValue", text)];
        let forged = RawJson::deserialize(MapDeserializer::<_, Error>::new(entries.into_iter()));
        assert!(forged.is_err(), "{text}: {forged:?}");
    }
}

#[test]
fn a_field_that_has_the_name_of_the_token_does_not_swallow_the_others() {
    let entries = [("$serde_json::private::RawValue", "1"), ("other", "2")];
    let forged = RawJson::deserialize(MapDeserializer::<_, Error>::new(entries.into_iter()));
    assert!(forged.unwrap_err().to_string().contains("$serde_json::private::RawValue"));
}

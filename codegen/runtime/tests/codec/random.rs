//! Random text: never a panic, never a value that the text does not have.

use client_runtime::{RawJson, decode, decode_slice};
use proptest::prelude::*;
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::entry_points::JOB;
use crate::models::{Job, Keys, Loose, Packages, Plan, Tree, Twin};
use crate::support::Model;

/// Reads text as a type, if it can be read, and checks that writing it gives the same value.
fn check<T: Model>(text: &str) {
    let decoded = decode::<T>(text);
    let by_serde = serde_json::from_str::<T>(text);
    assert_eq!(decoded.is_ok(), by_serde.is_ok(), "{text}: {decoded:?}, {by_serde:?}");
    let Ok(value) = decoded else { return };
    assert_eq!(value, by_serde.unwrap());
    let written = serde_json::to_string(&value).unwrap();
    assert_eq!(decode::<T>(&written).unwrap(), value, "{text} became {written}");
    // Kept text may hold what a `Value` cannot: half of a surrogate pair, or deep nesting.
    if let Ok(before) = serde_json::from_str::<Value>(text) {
        assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), before, "{text} became {written}");
    }
}

fn check_all(text: &str) {
    check::<Job>(text);
    check::<Keys>(text);
    check::<Loose>(text);
    check::<Packages>(text);
    check::<Plan>(text);
    check::<Tree>(text);
    check::<Twin>(text);
    check_raw(text);
}

/// What is JSON is decided as by serde_json.
fn check_raw(text: &str) {
    let raw = decode::<RawJson>(text);
    assert_eq!(raw.is_ok(), serde_json::from_str::<IgnoredAny>(text).is_ok(), "{text}: {raw:?}");
    if let Ok(raw) = raw {
        assert_eq!(raw.get(), text.trim_matches([' ', '\t', '\r', '\n']));
    }
}

/// Texts to damage.
const SEEDS: [&str; 7] = [
    JOB,
    r#"{"type":"nested","plan":{"type":"daily","any":{"x":[1,2.50,"\u00e9"]}}}"#,
    r#"{ "plan" : { "hosts" : [ "a" ] , "retries" : 1 , "type" : "fixed" } , "type" : "nested" , "new" : null }"#,
    r#"{"apt":null,"limit":5,"metadata":{"a":null,"é":"😀"},"type":"packages"}"#,
    r#"{"a\"b":1,"back\\":2,"back\":x":3,"é":4,"x":-0.0e-5}"#,
    r#"{"left":true,"twin":{"left":false,"twin":null,"type":"left"},"type":"left","x":{"twin":1}}"#,
    "[[],[[]], [ ],[[[[]]]]]",
];

fn damaged() -> impl Strategy<Value = String> {
    let edit = (
        any::<prop::sample::Index>(),
        0..3_u8,
        prop_oneof![prop::sample::select(b"{}[]\",:\\ntf0-.e u\x00\x1f\x7f\xc3\xff".to_vec()), any::<u8>(),],
    );
    (prop::sample::select(SEEDS.to_vec()), prop::collection::vec(edit, 1..4)).prop_map(|(seed, edits)| {
        let mut bytes = seed.as_bytes().to_vec();
        for (index, kind, byte) in edits {
            let index = index.index(bytes.len().max(1)).min(bytes.len());
            match kind {
                0 => bytes.insert(index, byte),
                1 if index < bytes.len() => bytes[index] = byte,
                _ if index < bytes.len() => drop(bytes.remove(index)),
                _ => {}
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// Keys that some model knows.
const KNOWN_KEYS: [&str; 9] = ["type", "plan", "hosts", "retries", "first", "left", "twin", "id", "any"];

/// Any JSON, written with any spacing.
fn json() -> impl Strategy<Value = String> {
    let space = || prop::sample::select(vec!["", "", " ", "\n    ", "\t\r\n", "          "]);
    let string = || {
        prop_oneof![
            "[a-z]{0,12}".prop_map(|text| format!("\"{text}\"")),
            "\\PC{0,20}".prop_map(|text| Value::from(text).to_string()),
            Just(r#""\ud83d\ude00\u0000""#.to_owned())
        ]
    };
    let key = move || {
        prop_oneof![prop::sample::select(KNOWN_KEYS.to_vec()).prop_map(|key| format!("\"{key}\"")), string(),]
    };
    let scalar = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("false".to_owned()),
        any::<i64>().prop_map(|number| number.to_string()),
        any::<f64>().prop_map(|number| Value::from(number).to_string()),
        "-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,9})?([eE][+-]?[0-9]{1,2})?",
        string(),
        prop::sample::select(vec![
            "\"fixed\"",
            "\"nested\"",
            "\"daily\"",
            "\"text\"",
            "\"optional\"",
            "\"left\"",
            "\"right\""
        ])
        .prop_map(str::to_owned),
    ];
    scalar.prop_recursive(5, 60, 6, move |inner| {
        let item = (space(), inner.clone(), space())
            .prop_map(|(before, item, after)| format!("{before}{item}{after}"));
        let member = (space(), key(), space(), space(), inner, space())
            .prop_map(|(a, key, b, c, value, d)| format!("{a}{key}{b}:{c}{value}{d}"));
        prop_oneof![
            prop::collection::vec(item, 0..6).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec(member, 0..6).prop_map(|members| format!("{{{}}}", members.join(","))),
        ]
    })
}

/// A job of any shape: known members of any presence in any order, between unknown ones.
fn job() -> impl Strategy<Value = String> {
    let member = |key: &'static str, values: Vec<&'static str>| {
        prop::sample::select(values).prop_map(move |value| match value {
            "" => String::new(),
            value => format!("\"{key}\":{value}"),
        })
    };
    let plan = prop_oneof![
        Just(r#"{"hosts":["a"],"retries":1,"type":"fixed"}"#.to_owned()),
        json().prop_map(|new| format!(r#"{{"new":{new},"type":"weekly"}}"#)),
        json().prop_map(|new| format!(r#"{{"hosts":{new},"type":"new"}}"#)),
    ];
    let unknown = prop::collection::btree_map("[n-z]{2,4}|x\\PC", json(), 0..4).prop_map(|map| {
        map.into_iter().map(|(key, value)| format!("{}:{value}", Value::from(key))).collect::<Vec<_>>()
    });
    let known = (
        plan.prop_map(|plan| format!("\"plan\":{plan}")),
        member("id", vec!["\"i\"", "\"\\n\""]),
        member("ended_at", vec!["null", "\"t\""]),
        member("note", vec!["", "null", "\"n\"", "\"\""]),
        member("priority", vec!["", "\"low\""]),
        member("labels", vec!["{}", "{\"b\":\"\",\"a\":\"1\"}"]),
        member("weight", vec!["", "null", "1e5", "7", "0.10"]),
        member("type", vec!["", "\"job\""]),
    );
    (known, unknown)
        .prop_map(|((a, b, c, d, e, f, g, h), unknown)| {
            let known = [a, b, c, d, e, f, g, h, "\"version\":2".to_owned(), "\"stable\":true".to_owned()];
            known.into_iter().filter(|member| !member.is_empty()).chain(unknown).collect::<Vec<_>>()
        })
        .prop_shuffle()
        .prop_map(|members| format!("{{{}}}", members.join(",")))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_text(text in damaged()) {
        check_all(&text);
    }

    #[test]
    fn any_json(text in json()) {
        check_all(&text);
    }

    #[test]
    fn any_job(text in job()) {
        let job = decode::<Job>(&text);
        prop_assert!(job.is_ok(), "{}: {:?}", text, job);
        check::<Job>(&text);
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        prop_assert_eq!(decode_slice::<RawJson>(&bytes).is_ok(), serde_json::from_slice::<IgnoredAny>(&bytes).is_ok() && std::str::from_utf8(&bytes).is_ok());
        check_all(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_text_of_json_letters(text in "[]\\[{}\",:\\\\ \n0-9eu.tfn-]{0,40}") {
        check_all(&text);
    }
}

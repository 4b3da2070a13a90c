//! What is JSON and what is not: each text is read by every entry point and compared with serde_json's verdict.

mod accept;
mod reject;

use std::collections::BTreeMap;

use client_runtime::{DecodeError, Number, RawJson, decode, decode_slice};
use serde::de::IgnoredAny;
use serde_json::{Value, from_slice, from_str};

use self::accept::{ACCEPTED, TOO_MUCH_FOR_VALUE};
use self::reject::{REFUSED, REFUSED_BYTES};
use crate::support::{read, write};

const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];

/// Texts that [`RawJson`] and serde_json judge differently. There is none: the list is here so that one has to be justified.
const DIFFERENCES: [&str; 0] = [];

/// Reads text by every entry point: all must agree, and keep it verbatim without the space around it.
fn kept(text: &str) -> RawJson {
    let raw: RawJson = read(text);
    assert_eq!(raw.get(), text.trim_matches(SPACE));
    assert_eq!(decode_slice::<RawJson>(text.as_bytes()), Ok(raw.clone()), "{text}");
    assert_eq!(RawJson::parse(text), Ok(raw.clone()), "{text}");
    assert_eq!(serde_json::to_string(&raw).unwrap(), raw.get());
    let agrees = from_str::<IgnoredAny>(text).is_ok();
    assert!(agrees != DIFFERENCES.contains(&text), "serde_json disagrees about {text}");
    raw
}

/// What typed reading makes of a value is what serde_json makes of it.
fn check_value(raw: &RawJson, value: &Value) {
    match value {
        Value::Null => assert_eq!(raw.decode::<Option<bool>>(), Ok(None)),
        Value::Bool(value) => assert_eq!(raw.decode(), Ok(*value)),
        Value::Number(value) => check_number(raw, value),
        Value::String(value) => assert_eq!(raw.decode(), Ok(value.clone())),
        Value::Array(values) => {
            let items: Vec<RawJson> = raw.decode().unwrap();
            assert_eq!(items.len(), values.len(), "{raw}");
            items.iter().zip(values).for_each(|(item, value)| check_value(item, value));
        }
        Value::Object(values) => match raw.decode::<BTreeMap<String, RawJson>>() {
            Ok(members) => {
                assert!(members.keys().eq(values.keys()), "{raw}");
                members.iter().for_each(|(key, member)| check_value(member, &values[key]));
            }
            // The one thing that a map refuses and a `Value` takes.
            Err(error) => assert_eq!(error.found(), "it again", "{raw}"),
        },
    }
}

fn check_number(raw: &RawJson, value: &serde_json::Number) {
    let number: Number = raw.decode().unwrap();
    let (float, expected) = (number.as_f64(), value.as_f64().unwrap());
    // serde_json's own parser may be off by the last bit.
    assert!((float - expected).abs() <= expected.abs() * 1e-15, "{raw}: {float}, {expected}");
    let whole = value.as_i64().filter(|_| raw.get() != "-0");
    assert_eq!((number.as_i64(), raw.decode::<i64>().ok()), (whole, whole), "{raw}");
    assert_eq!(serde_json::to_string(&number).unwrap(), raw.get());
}

#[test]
fn json_is_accepted() {
    for text in ACCEPTED {
        let raw = kept(text);
        let value: Value = from_str(text).unwrap();
        check_value(&raw, &value);
        assert_eq!(from_str::<Value>(&write(&raw)).unwrap(), value);
    }
}

#[test]
fn json_is_accepted_at_every_place() {
    for text in ACCEPTED {
        kept(&format!("[{text}]"));
        kept(&format!("[0,{text} ,\"\"]"));
        kept(&format!("{{\"a\":{text},\"b\":[{{\"c\": {text}}}]}}"));
    }
}

#[test]
fn json_that_is_too_much_for_a_value_is_kept() {
    for (text, why) in TOO_MUCH_FOR_VALUE {
        kept(text);
        kept(&format!("[1,{text}]"));
        assert!(from_str::<Value>(text).is_err(), "{text} {why}, yet a `Value` takes it");
    }
}

fn place(bytes: &[u8]) -> (usize, usize) {
    let error: DecodeError = decode_slice::<RawJson>(bytes).unwrap_err();
    assert!(error.to_string().ends_with(&format!(" at line {} column {}", error.line(), error.column())));
    assert!(!error.expected().is_empty() && !error.found().is_empty() && error.offset() <= bytes.len());
    (error.line(), error.column())
}

#[test]
fn what_is_not_json_is_refused_with_its_place() {
    for (text, line, column) in REFUSED {
        assert_eq!(place(text.as_bytes()), (*line, *column), "{text:?}");
        assert_eq!(decode::<RawJson>(text), decode_slice(text.as_bytes()), "{text:?}");
        assert_eq!(RawJson::parse(text), decode(text), "{text:?}");
        assert!(from_str::<RawJson>(text).is_err(), "{text:?}");
        let disagrees = from_str::<Value>(text).is_ok() || from_str::<IgnoredAny>(text).is_ok();
        assert_eq!(disagrees, DIFFERENCES.contains(text), "serde_json disagrees about {text:?}");
    }
}

#[test]
fn bytes_that_are_not_json_are_refused_with_their_place() {
    for (bytes, line, column) in REFUSED_BYTES {
        assert_eq!(place(bytes), (*line, *column), "{bytes:?}");
        assert!(from_slice::<RawJson>(bytes).is_err(), "{bytes:?}");
        assert!(serde_json::from_reader::<_, RawJson>(*bytes).is_err(), "{bytes:?}");
        assert!(from_slice::<Value>(bytes).is_err(), "{bytes:?}");
    }
}

#[test]
fn the_lists_are_long_and_no_text_is_in_them_twice() {
    let accepted = ACCEPTED.iter().copied().chain(TOO_MUCH_FOR_VALUE.iter().map(|(text, _)| *text));
    let all = accepted.chain(REFUSED.iter().map(|(text, ..)| *text));
    let mut texts: Vec<&str> = all.collect();
    texts.sort_unstable();
    assert!(texts.windows(2).all(|pair| pair[0] != pair[1]), "{texts:?}");
    assert!(texts.len() + REFUSED_BYTES.len() >= 300);
}

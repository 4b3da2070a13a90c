//! Any bytes through the reader: no panic, serde_json's verdict, and the text kept verbatim.
#![no_main]

use client_runtime::{Number, RawJson, decode, decode_slice};
use libfuzzer_sys::fuzz_target;
use serde::de::IgnoredAny;
use std::collections::BTreeMap;

fuzz_target!(|bytes: &[u8]| {
    let raw = decode_slice::<RawJson>(bytes);
    let is_json =
        std::str::from_utf8(bytes).is_ok_and(|text| serde_json::from_str::<IgnoredAny>(text).is_ok());
    assert_eq!(raw.is_ok(), is_json, "{raw:?}");
    match raw {
        Ok(raw) => kept(&raw),
        Err(error) => assert!(error.offset() <= bytes.len() && error.line() > 0 && error.column() > 0),
    }
});

/// Text that is JSON is written as it is, and read into types without a panic.
fn kept(raw: &RawJson) {
    assert_eq!(serde_json::from_str::<RawJson>(raw.get()).unwrap(), *raw);
    assert_eq!(serde_json::to_string(raw).unwrap(), raw.get());
    assert_eq!(raw.decode::<String>().ok(), serde_json::from_str(raw.get()).ok());
    if let Ok(number) = raw.decode::<Number>() {
        assert_eq!(serde_json::to_string(&number).unwrap(), raw.get());
    }
    if let Ok(items) = raw.decode::<Vec<RawJson>>() {
        assert_eq!(decode::<Vec<RawJson>>(&serde_json::to_string(&items).unwrap()).unwrap(), items);
    }
    if let Ok(members) = raw.decode::<BTreeMap<String, RawJson>>() {
        assert_eq!(
            decode::<BTreeMap<String, RawJson>>(&serde_json::to_string(&members).unwrap()).unwrap(),
            members
        );
    }
}

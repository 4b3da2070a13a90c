//! Raw JSON by itself.

use client_runtime::{RawJson, decode};
use serde_json::{Value, json};

use crate::models::Fixed;
use crate::support::{read, refusal};

#[test]
fn text_is_kept_without_the_space_around_it() {
    let raw: RawJson = read(" \r\n\t{ \"a\" : 1.00 } \n");
    assert_eq!(raw.get(), "{ \"a\" : 1.00 }");
    assert_eq!(raw, RawJson::parse("{ \"a\" : 1.00 }").unwrap());
    assert_eq!("{ \"a\" : 1.00 }".parse(), Ok(raw.clone()));
    assert_ne!(raw, RawJson::parse("{\"a\":1.00}").unwrap());
    assert_eq!((raw.to_string().as_str(), format!("{raw:?}").as_str()), (raw.get(), raw.get()));
    assert_eq!(RawJson::default().get(), "null");
}

#[test]
fn values_become_text() {
    assert_eq!(RawJson::from_value(&json!({"a": [1, null]})).unwrap().get(), r#"{"a":[1,null]}"#);
    assert_eq!(RawJson::from_value("a\"").unwrap().get(), r#""a\"""#);
    assert_eq!(RawJson::from_value(&RawJson::parse("[ 1 ]").unwrap()).unwrap().get(), "[ 1 ]");
    let keys = std::collections::BTreeMap::from([(vec![1], 1)]);
    assert!(RawJson::from_value(&keys).is_err());
}

#[test]
fn text_becomes_values() {
    let raw = RawJson::parse(r#"{"hosts":[],"retries":1,"type":"fixed"}"#).unwrap();
    assert_eq!(raw.decode::<Fixed>().unwrap().retries, 1);
    assert_eq!(
        raw.decode::<Vec<Fixed>>().unwrap_err().to_string(),
        "expected an array, found an object at line 1 column 1"
    );
}

#[test]
fn it_is_written_as_it_is_inside_of_other_values() {
    let raw = RawJson::parse("[1.0, \"\\u0041\"]").unwrap();
    assert_eq!(serde_json::to_string(&(&raw, 1)).unwrap(), "[[1.0, \"\\u0041\"],1]");
    assert_eq!(serde_json::to_value(&raw).unwrap(), json!([1.0, "A"]));
    assert_eq!(
        serde_json::from_value::<RawJson>(json!({"b": 1, "a": [true]})).unwrap().get(),
        r#"{"a":[true],"b":1}"#
    );
}

#[test]
fn what_is_not_json_is_refused() {
    for text in [
        "",
        " ",
        "{",
        "}",
        "[1",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\"}",
        "{1:2}",
        "[1 2]",
        "nul",
        "\"\\x\"",
        "\"\n\"",
        "1 2",
        "[}",
        "{]",
        "[[]",
        "'a'",
        "[,]",
        "{,}",
        "// a",
        "\u{feff}1",
        "\u{a0}1",
    ] {
        refusal::<RawJson>(text);
        assert!(serde_json::from_str::<Value>(text).is_err());
    }
}

#[test]
fn nesting_is_not_limited_where_nothing_is_read() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    assert_eq!(decode::<RawJson>(&deep).unwrap().get(), deep);
    let mixed = format!("{}1{}", "{\"a\":[".repeat(50_000), "]}".repeat(50_000));
    assert_eq!(decode::<RawJson>(&mixed).unwrap().get(), mixed);
    assert!(decode::<RawJson>(&mixed.replacen("]}", "}]", 1)).is_err());
    assert!(decode::<RawJson>(&deep[1..]).is_err());
    assert!(decode::<RawJson>(&deep[..deep.len() - 1]).is_err());
}

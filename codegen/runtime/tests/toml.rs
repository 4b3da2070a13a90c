//! Models in TOML, which has no null: a configuration file that holds what is sent.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use client_runtime::{Extra, Number, Presence, RawJson, impl_object};

#[derive(Clone, Debug, PartialEq)]
struct Sent {
    name: Option<String>,
    note: Presence<String>,
    weight: Option<Number>,
}

impl_object! {
    Sent: closed { "name" => name: required, "note" => note: presence, "weight" => weight: optional }
}

#[derive(Clone, Debug, PartialEq)]
struct Received {
    name: String,
    note: Option<String>,
    extra: Extra,
}

impl_object! {
    Received: open { "name" => name: required, "note" => note: optional_nullable }
}

#[test]
fn what_is_absent_or_null_is_left_out() {
    for note in [Presence::Absent, Presence::Null] {
        let sent = Sent { name: None, note, weight: None };
        assert_eq!(toml::to_string(&sent).unwrap(), "");
    }
    let sent = Sent { name: Some("n".to_owned()), note: Presence::Value("a".to_owned()), weight: None };
    assert_eq!(toml::to_string(&sent).unwrap(), "name = \"n\"\nnote = \"a\"\n");
    assert_eq!(toml::from_str::<Sent>(&toml::to_string(&sent).unwrap()).unwrap(), sent);
}

#[test]
fn null_that_was_received_is_left_out() {
    let received: Received = client_runtime::decode(r#"{"name":"n","note":null}"#).unwrap();
    assert_eq!(toml::to_string(&received).unwrap(), "name = \"n\"\n");
}

#[test]
fn unknown_data_is_written_as_what_it_is() {
    let text = r#"{"name":"n","many":[1,2.5,-3,true,"x",{"a":null,"b":[]}],"big":1.50}"#;
    let received: Received = client_runtime::decode(text).unwrap();
    let written = toml::to_string(&received).unwrap();
    let expected = "name = \"n\"\nmany = [1, 2.5, -3, true, \"x\", { b = [] }]\nbig = 1.5\n";
    assert_eq!(written, expected);
    let read: Received = toml::from_str(&written).unwrap();
    let many = read.extra.get("many").map(RawJson::get);
    assert_eq!(many, Some(r#"[1,2.5,-3,true,"x",{"b":[]}]"#));
}

#[test]
fn number_of_any_spelling_is_a_number() {
    let sent: Sent = client_runtime::decode(r#"{"name":null,"weight":1e2}"#).unwrap();
    assert_eq!(toml::to_string(&sent).unwrap(), "weight = 100.0\n");
}

#[test]
fn error_names_the_place_in_the_value() {
    let error = toml::from_str::<Sent>("name = 7\n").unwrap_err();
    assert!(error.to_string().contains("sent.name: expected a string, found `7`"), "{error}");
}

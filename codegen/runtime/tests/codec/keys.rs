//! Keys of every spelling.

use crate::models::Keys;
use crate::support::{read, refusal, round_trip};

const KEYS: &str = r#"{"a\"b":1,"back\\":2,"back\":x":3,"é":4}"#;

#[test]
fn keys_that_are_written_with_escapes() {
    let keys = round_trip::<Keys>(KEYS);
    assert_eq!((keys.r#fn, keys.backslash, keys.quoted, keys.accent), (1, 2, Some(3), 4));
    assert!(keys.extra.is_empty());
    assert_eq!(read::<Keys>(r#"{"\u0061\u0022b":1,"back\u005c":2,"back\":x":3,"\u00E9":4}"#), keys);
}

#[test]
fn a_key_that_goes_on_behind_a_backslash_is_another_one() {
    // `back\` is expected here, and its text is here, but the key continues after the escaped quote.
    let keys: Keys = read(r#"{"a\"b":1,"back\":x":3,"back\\":2,"é":4}"#);
    assert_eq!((keys.backslash, keys.quoted), (2, Some(3)));
}

#[test]
fn a_known_key_comes_once() {
    for again in [r#""a\"b":1"#, r#""\u00e9":4"#] {
        let text = format!("{},{again}}}", &KEYS[..KEYS.len() - 1]);
        assert_eq!(refusal::<Keys>(&text).found(), "it again");
    }
}

#[test]
fn a_key_is_a_string_of_unicode_text() {
    for (text, expected) in [
        (r#"{a":1}"#, "a key"),
        (r#"{"a\"b":1,}"#, "a key"),
        (r#"{1:1}"#, "a key"),
        (r#"{"\ud800":1}"#, "a string of Unicode text"),
        (r#"{"a\"b" 1}"#, "`:`"),
        (r#"{"x" 1}"#, "`:`"),
        (r#"{"x":1 "y":1}"#, "`,` or `}`"),
        (r#"{"x":1"#, "`,` or `}`"),
        (r#"{"x":1]"#, "`,` or `}`"),
        ("{", "a key"),
        (r#"{"x"#, "the closing quote of a string"),
    ] {
        assert_eq!(refusal::<Keys>(text).expected(), expected, "{text}");
    }
}

//! Strings, words, arrays, maps.

use std::collections::BTreeMap;

use client_runtime::{ParameterValue, decode};

use crate::models::{Packages, Tree};
use crate::support::{read, refusal, round_trip};

#[test]
fn strings_of_every_length() {
    for length in 0..40 {
        for character in ["a", "é", "😀", "\u{7f}", "\u{80}", " "] {
            let text = character.repeat(length);
            assert_eq!(round_trip::<String>(&format!("\"{text}\"")), text);
            assert_eq!(read::<String>(&format!("\"{text}\\n\"")), format!("{text}\n"));
            assert_eq!(read::<String>(&format!("\"\\\"{text}\"")), format!("\"{text}"));
            assert_eq!(refusal::<String>(&format!("\"{text}\u{1f}\"")).offset(), 1 + text.len());
            assert_eq!(refusal::<String>(&format!("\"{text}")).offset(), 1 + text.len());
        }
    }
}

#[test]
fn escapes() {
    assert_eq!(read::<String>(r#""\"\\\/\b\f\n\r\t\u0041\u00e9\ud83d\ude00""#), "\"\\/\u{8}\u{c}\n\r\tAé😀");
    for text in [r#""\x""#, r#""\u12g4""#, r#""\u123""#, r#""\"#, r#""\u"#, r#""\é""#] {
        assert_eq!(refusal::<String>(text).expected(), "an escape that JSON knows", "{text}");
    }
    for text in [r#""\ud800""#, r#""\udc00""#, r#""\ud800\u0041""#, r#""\ud800x""#] {
        assert_eq!(refusal::<String>(text).expected(), "a string of Unicode text", "{text}");
    }
    assert_eq!(refusal::<String>("\"a\nb\"").expected(), "no unescaped control character in a string");
}

#[test]
fn words() {
    assert!(round_trip::<bool>("true"));
    assert!(!round_trip::<bool>("false"));
    assert_eq!(round_trip::<Option<bool>>("null"), None);
    for text in ["tru", "truee", "True", "nul", "nulll", "f", "", " ", "1", "\"true\""] {
        refusal::<bool>(text);
        refusal::<Option<bool>>(text);
    }
}

#[test]
fn arrays_and_maps() {
    assert_eq!(round_trip::<Vec<i64>>("[1,2,3,4,5,6]"), [1, 2, 3, 4, 5, 6]);
    assert!(read::<Vec<i64>>(" [ ] ").is_empty());
    let map = round_trip::<BTreeMap<String, Option<i64>>>(r#"{"a":null,"b\n":2}"#);
    assert_eq!(map.get("b\n"), Some(&Some(2)));
    assert!(read::<BTreeMap<String, i64>>("{ }").is_empty());
    assert_eq!(
        round_trip::<Tree>("[[],[[],[]]]"),
        Tree(vec![Tree(Vec::new()), Tree::from(vec![Tree(Vec::new()); 2])])
    );
    for text in ["[1,]", "[,1]", "[1 2]", "[1", "[", "[1}", "{}", "[1,2,]"] {
        refusal::<Vec<i64>>(text);
    }
    for text in [r#"{"a":1,}"#, r#"{,"a":1}"#, r#"{"a"}"#, r#"{"a":}"#, r#"{"a":1"#, "{", "[]"] {
        refusal::<BTreeMap<String, i64>>(text);
    }
}

#[test]
fn a_repeated_key_of_a_map_is_refused() {
    // Inside of our types and by `decode`; a `BTreeMap` that serde itself reads takes the last.
    let error = decode::<BTreeMap<String, i64>>(r#"{"a":1,"b":2,"\u0061":3}"#).unwrap_err();
    assert_eq!(error.to_string(), "expected the key `a` once, found it again at line 1 column 14");
    let error = refusal::<Packages>(r#"{"metadata":{"a":null,"a":"b"}}"#);
    assert_eq!((error.path(), error.found()), ("metadata", "it again"));
}

#[test]
fn parameters_are_plain_text() {
    assert_eq!("a/b".parameter_text(), "a/b");
    assert_eq!("é".to_owned().parameter_text(), "é");
    assert_eq!((&&true).parameter_text(), "true");
    assert_eq!(false.parameter_text(), "false");
    assert_eq!((-5_i32).parameter_text(), "-5");
    assert_eq!(i64::MAX.parameter_text(), "9223372036854775807");
    assert_eq!(client_runtime::Timestamp::from("t").parameter_text(), "t");
    assert_eq!(crate::models::Priority::High.parameter_text(), "high");
    assert_eq!(crate::models::Rhythm::from("x y").parameter_text(), "x y");
}

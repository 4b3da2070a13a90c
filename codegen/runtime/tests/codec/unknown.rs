//! What the schema does not know is kept verbatim.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use client_runtime::RawJson;

use crate::models::{Fixed, Plan, Priority, Rhythm};
use crate::support::{read, refusal, round_trip, write};

/// Values whose text a parser would change.
const LETTERS: [&str; 12] = [
    "123456789012345678901234567890",
    "-0",
    "1.50e+007",
    "1E400",
    r#""\u00e9\/\ud83d\ude00\u0000""#,
    r#""é😀""#,
    r#""\ud800""#,
    "{ \"a\" : [ 1 , 2 ] ,\n\t\"a\" : null }",
    "[ ]",
    "{ }",
    "null",
    r#""$serde_json::private::RawValue""#,
];

#[test]
fn unknown_fields() {
    for letters in LETTERS {
        let text =
            format!(r#"{{"hosts":[],"retries":0,"type":"fixed","new":{letters},"newer\n":[{letters}]}}"#);
        let fixed: Fixed = round_trip_text(&text);
        assert_eq!(fixed.extra.get("new").map(RawJson::get), Some(letters));
        assert_eq!(fixed.extra.get("newer\n").map(RawJson::get), Some(format!("[{letters}]").as_str()));
    }
}

#[test]
fn unknown_variants() {
    for letters in LETTERS {
        let text = format!("{{ \"type\" : \"n\\u0065w\" , \"hosts\":{letters},\r\n\"x\" : [{letters}] }}");
        let plan: Plan = round_trip_text(&text);
        let Plan::Unknown(unknown) = &plan else { panic!("{plan:?}") };
        assert_eq!((unknown.tag(), unknown.json().get()), ("new", text.as_str()));
        assert_eq!(unknown.get("hosts").as_ref().map(RawJson::get), Some(letters));
        assert_eq!(unknown.get("absent"), None);
        assert_eq!(unknown.json().decode::<RawJson>().unwrap(), *unknown.json());
    }
}

/// Without the ways through a `serde_json::Value`, which cannot hold some of the letters.
fn round_trip_text<T: crate::support::Model>(text: &str) -> T {
    let value: T = read(text);
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
    value
}

#[test]
fn they_go_through_values_with_equal_value() {
    let text = r#"{"hosts":[],"retries":0,"type":"fixed","new":{"b":[1.50,"\u00e9"],"a":{}}}"#;
    let value: serde_json::Value = serde_json::from_str(text).unwrap();
    let fixed: Fixed = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&fixed).unwrap(), value);
    assert_eq!(fixed.extra.get("new").map(RawJson::get), Some(r#"{"a":{},"b":[1.5,"é"]}"#));
}

#[test]
fn their_order_stays() {
    let text = r#"{"hosts":[],"retries":0,"type":"fixed","z":1,"a":2,"m":3}"#;
    round_trip::<Fixed>(text);
    let mixed: Fixed = read(r#"{"z":1,"retries":0,"a":2,"type":"fixed","m":3,"hosts":[]}"#);
    assert_eq!(write(&mixed), text);
}

#[test]
fn a_repeated_unknown_key_is_refused() {
    let error = refusal::<Fixed>(r#"{"a":1,"hosts":[],"retries":0,"type":"fixed","\u0061":2}"#);
    assert_eq!(error.to_string(), "fixed: expected the key `a` once, found it again at line 1 column 46");
    for count in [2, 15, 16, 17, 40, 300] {
        let mut members: Vec<String> = (0..count).map(|index| format!(r#""k{index}":{index}"#)).collect();
        let rest = r#""hosts":[],"retries":0,"type":"fixed""#;
        let fixed: Fixed = read(&format!("{{{rest},{}}}", members.join(",")));
        assert_eq!(fixed.extra.len(), count);
        members.push(format!(r#""k{}":0"#, count / 2));
        let error = refusal::<Fixed>(&format!("{{{rest},{}}}", members.join(",")));
        assert_eq!(error.expected(), format!("the key `k{}` once", count / 2));
    }
}

#[test]
fn very_many_unknown_keys_take_no_square_of_time() {
    let members: Vec<String> = (0..200_000).map(|index| format!(r#""k{index}":0"#)).collect();
    let text = format!(r#"{{"hosts":[],"retries":0,"type":"fixed",{}}}"#, members.join(","));
    let start = std::time::Instant::now();
    let fixed: Fixed = client_runtime::decode(&text).unwrap();
    assert_eq!(fixed.clone(), fixed);
    assert_eq!(serde_json::to_string(&fixed).unwrap(), text);
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
}

#[test]
fn unknown_enum_values() {
    let rhythm = round_trip::<Rhythm>(r#""hour\"ly""#);
    assert!(matches!(&rhythm, Rhythm::Unknown(unknown) if unknown.as_str() == "hour\"ly"));
    assert_eq!(rhythm.as_str(), "hour\"ly");
    assert_eq!(rhythm.to_string(), "hour\"ly");
    assert_eq!(round_trip::<Rhythm>(r#""daily""#), Rhythm::Daily);
    assert_eq!(read::<Rhythm>(r#""d\u0061ily""#), Rhythm::Daily);
    assert_eq!(
        [Rhythm::from("weekly"), Rhythm::from(&"weekly".to_owned())],
        [Rhythm::Weekly, "weekly".to_owned().into()]
    );
    assert_eq!(refusal::<Rhythm>("1").expected(), "a string");
}

#[test]
fn closed_enums_list_their_values() {
    assert_eq!(round_trip::<Priority>(r#""low""#).as_str(), "low");
    assert_eq!("high".parse(), Ok(Priority::High));
    let error = Priority::try_from("urgent").unwrap_err();
    assert_eq!((error.value(), error.known()), ("urgent", &["low", "high"][..]));
    assert_eq!(error.to_string(), "expected one of `low`, `high`, found \"urgent\"");
    assert_eq!(
        refusal::<Vec<Priority>>(r#"["low", "urgent"]"#).to_string(),
        "[1]: expected one of `low`, `high`, found the string `urgent` at line 1 column 9"
    );
    assert_eq!(format!("[{:>5}]", Priority::Low), "[  low]");
}

#[test]
fn equal_texts_are_equal_values_of_an_open_enum() {
    fn hash(value: &Rhythm) -> u64 {
        let mut hasher = DefaultHasher::new();
        value.hash(&mut hasher);
        hasher.finish()
    }
    for text in ["daily", "weekly", "hourly", ""] {
        let (decoded, made) = (read::<Rhythm>(&format!("\"{text}\"")), Rhythm::from(text));
        assert_eq!((&decoded, decoded.as_str(), hash(&decoded)), (&made, text, hash(&made)));
        assert_eq!(matches!(made, Rhythm::Unknown(_)), !["daily", "weekly"].contains(&text));
    }
}

//! Received values that are changed and written again: the field's own value decides, whatever is remembered beside it,
//! and no key is ever written twice.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "models/json.rs"]
mod json;

use anthropic_environments::{
    CloudNetworking, Environment, EnvironmentConfig, EnvironmentList, EnvironmentScope, ErrorResponse, Extra,
    RawJson, UnrestrictedNetwork,
};
use json::Json;
use serde::Serialize;

/// An environment with more members than the required ones.
fn environment(more: &str) -> Environment {
    let text = format!(
        r#"{{"id":"env_1","archived_at":null,"config":{{"type":"self_hosted"}},"created_at":"2026-03-15T10:00:00Z",
        "metadata":{{}},"name":"a","type":"environment","updated_at":"2026-03-15T10:00:00Z"{more}}}"#
    );
    serde_json::from_str(&text).unwrap()
}

/// The text of a value, after a look that it has no key twice and is read as the same again.
fn written<T: Serialize>(value: &T) -> String {
    let text = serde_json::to_string(value).unwrap();
    let json = Json::parse(&text).unwrap();
    assert_eq!(json.repeated_key(), None, "{text}");
    let pretty = serde_json::to_string_pretty(value).unwrap();
    assert!(json.same(&Json::parse(&pretty).unwrap()), "{pretty}");
    text
}

/// How a member is written; none if it is not.
fn member<T: Serialize>(value: &T, name: &str) -> Option<String> {
    let text = written(value);
    Json::parse(&text).unwrap().get(name).map(|json| json.raw.to_owned())
}

fn raw(text: &str) -> RawJson {
    RawJson::parse(text).unwrap()
}

/// What may be done to a field that may be null as well as absent.
#[derive(Clone, Copy, Debug)]
enum Edit {
    Nothing,
    Set,
    Unset,
    SetAndUnset,
    UnsetToNull,
    Remove,
}

use Edit::{Nothing, Remove, Set, SetAndUnset, Unset, UnsetToNull};

/// What is received, what is done, and what is written.
const EDITS: [(Option<&str>, Edit, Option<&str>); 18] = [
    (None, Nothing, None),
    (None, Set, Some("new")),
    (None, Unset, None),
    (None, SetAndUnset, None),
    (None, UnsetToNull, Some("null")),
    (None, Remove, None),
    (Some("null"), Nothing, Some("null")),
    (Some("null"), Set, Some("new")),
    // Null was received, and null it is again without a value.
    (Some("null"), Unset, Some("null")),
    (Some("null"), SetAndUnset, Some("null")),
    (Some("null"), UnsetToNull, Some("null")),
    (Some("null"), Remove, None),
    (Some("old"), Nothing, Some("old")),
    (Some("old"), Set, Some("new")),
    (Some("old"), Unset, None),
    (Some("old"), SetAndUnset, None),
    (Some("old"), UnsetToNull, Some("null")),
    (Some("old"), Remove, None),
];

/// Goes through the edits of one field; `old` and `new` are JSON texts of two values.
fn edits(name: &'static str, old: &str, new: &str, set: impl Fn(&mut Environment, Option<&str>)) {
    let spelled = |word: &str| word.replace("old", old).replace("new", new);
    for (received, edit, expected) in EDITS {
        let more = received.map(|word| format!(r#","{name}":{}"#, spelled(word)));
        let mut environment = environment(&more.unwrap_or_default());
        match edit {
            Nothing => {}
            Set => set(&mut environment, Some(new)),
            Unset => set(&mut environment, None),
            SetAndUnset => {
                set(&mut environment, Some(new));
                set(&mut environment, None);
            }
            UnsetToNull => {
                set(&mut environment, None);
                environment.extra.mark_null(name);
            }
            Remove => {
                set(&mut environment, None);
                environment.extra.clear_null(name);
            }
        }
        assert_eq!(member(&environment, name), expected.map(spelled), "{name}: {received:?}, then {edit:?}");
    }
}

fn text(json: &str) -> String {
    serde_json::from_str(json).unwrap()
}

#[test]
fn a_description_is_set_cleared_and_removed() {
    edits("description", r#""one""#, r#""tw\"o""#, |environment, value| {
        environment.description = value.map(text)
    });
}

#[test]
fn a_scope_is_set_cleared_and_removed() {
    edits("scope", r#""account""#, r#""galaxy""#, |environment, value| {
        environment.scope = value.map(|value| EnvironmentScope::from(text(value)));
    });
}

#[test]
fn a_required_field_is_null_or_a_value_and_never_absent() {
    let mut environment = environment("");
    assert_eq!(member(&environment, "archived_at").as_deref(), Some("null"));
    environment.archived_at = Some("2026-05-01T00:00:00Z".into());
    assert_eq!(member(&environment, "archived_at").as_deref(), Some(r#""2026-05-01T00:00:00Z""#));
    environment.archived_at = None;
    environment.extra.clear_null("archived_at");
    assert_eq!(member(&environment, "archived_at").as_deref(), Some("null"));
}

#[test]
fn unknown_fields_are_added_replaced_and_removed() {
    let mut environment = environment(r#","zz_state":{"a":[1.50]},"zz_b":1"#);
    assert_eq!(environment.extra.get("zz_state").map(RawJson::get), Some(r#"{"a":[1.50]}"#));
    assert_eq!(environment.extra.insert("zz_state", raw(" 1E5 ")), Some(raw(r#"{"a":[1.50]}"#)));
    assert_eq!(environment.extra.insert("zz_c", raw("[ ]")), None);
    assert_eq!(environment.extra.remove("zz_b"), Some(raw("1")));
    assert_eq!(environment.extra.remove("zz_b"), None);
    assert!(written(&environment).ends_with(r#","zz_state":1E5,"zz_c":[ ]}"#));
    assert_eq!(environment.extra.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["zz_state", "zz_c"]);
    assert_eq!((environment.extra.len(), environment.extra.contains("zz_c")), (2, true));
    let again: Environment = serde_json::from_str(&written(&environment)).unwrap();
    assert_eq!(again, environment);
}

#[test]
fn an_unknown_field_under_the_name_of_a_known_one_is_not_written() {
    let mut environment = environment(r#","description":"mine","scope":null"#);
    let known = ["id", "type", "description", "scope", "config", "archived_at"];
    let before = written(&environment);
    for name in known {
        environment.extra.insert(name, raw(r#""theirs""#));
    }
    assert_eq!(written(&environment), before);
    environment.description = None;
    assert_eq!(member(&environment, "description"), None);
    environment.extra.remove("scope");
    assert_eq!(member(&environment, "scope").as_deref(), Some("null"));
    environment.extra.insert("zz_state", raw("1"));
    assert_eq!(member(&environment, "zz_state").as_deref(), Some("1"));
}

#[test]
fn a_null_that_is_remembered_for_no_field_is_not_written() {
    let mut environment = environment("");
    for name in ["name", "type", "metadata", "zz_state"] {
        environment.extra.mark_null(name);
    }
    assert_eq!(written(&environment), written(&self::environment("")));
}

#[test]
fn all_that_is_unknown_is_dropped_at_once() {
    let mut environment = environment(r#","description":null,"zz_state":1"#);
    environment.extra = Extra::new();
    assert_eq!(written(&environment), written(&self::environment("")));
}

#[test]
fn a_variant_is_exchanged_for_another_one() {
    let mut environment = environment("");
    environment.config = serde_json::from_str(r#"{ "type":"zz_future", "n":1.0 }"#).unwrap();
    assert_eq!(member(&environment, "config").as_deref(), Some(r#"{ "type":"zz_future", "n":1.0 }"#));
    assert_eq!(environment.config.tag(), "zz_future");

    let text = r#"{"networking":{"type":"unrestricted","zz_new":1},"type":"cloud",
        "packages":{"apt":[],"cargo":[],"gem":[],"go":[],"npm":[],"pip":[]}}"#;
    environment.config = serde_json::from_str(text).unwrap();
    let EnvironmentConfig::Cloud(cloud) = &mut environment.config else { panic!("{:?}", environment.config) };
    cloud.packages.pip.push("numpy".to_owned());
    cloud.networking = CloudNetworking::from(UnrestrictedNetwork::new());
    assert_eq!(
        member(&environment, "config").as_deref(),
        Some(
            r#"{"networking":{"type":"unrestricted"},"packages":{"apt":[],"cargo":[],"gem":[],"go":[],"npm":[],"pip":["numpy"]},"type":"cloud"}"#
        )
    );
}

#[test]
fn the_end_of_a_list_is_written_as_it_came() {
    for cursor in ["", r#","next_page":null"#, r#","next_page":"""#, r#","next_page":"abc""#] {
        let text = format!(r#"{{"data":[]{cursor}}}"#);
        let list: EnvironmentList = serde_json::from_str(&text).unwrap();
        assert_eq!(written(&list), text);
    }
}

#[test]
fn any_json_is_absent_null_or_a_value() {
    for details in ["", r#","details":null"#, r#","details":{"error_code": "x", "n": 0.10}"#] {
        let text = format!(r#"{{"error":{{"type":"api_error","message":"m"{details}}},"type":"error"}}"#);
        let mut response: ErrorResponse = serde_json::from_str(&text).unwrap();
        assert_eq!(written(&response), text);
        response.error.details = Some(RawJson::from_value(&["a", "b"]).unwrap());
        assert!(written(&response).contains(r#""details":["a","b"]"#));
        response.error.details = None;
        assert_eq!(member(&response.error, "details"), None);
    }
}

#[test]
fn environments_are_keys_of_a_map() {
    let mut notes = std::collections::HashMap::new();
    notes.insert(environment(""), "mine");
    notes.insert(environment(r#","later":1,"sooner":2"#), "newer");
    assert_eq!(notes.get(&environment("")), Some(&"mine"));
    assert_eq!(notes.get(&environment(r#","sooner":2,"later":1"#)), Some(&"newer"));
    assert_eq!(notes.get(&environment(r#","later":1"#)), None);
}

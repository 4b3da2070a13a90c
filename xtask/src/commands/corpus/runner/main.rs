//! Decodes and encodes the examples of a document with the crate that was emitted from it, and prints one JSON object with the counts.

#![allow(deprecated, reason = "deprecated types have examples, too")]

mod types;

use std::collections::HashMap;

use jsonschema::{Draft, Registry, Validator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// Decodes a text and encodes it again; the error is that of decoding.
type Again = fn(&str) -> Result<String, String>;

fn again<T: DeserializeOwned + Serialize>(text: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| format!("encoding: {error}"))
}

const ROOT: &str = "urn:document";

fn main() {
    let read = |name: &str| -> Value {
        let path = format!("{}/{name}", env!("CARGO_MANIFEST_DIR"));
        serde_json::from_str(&std::fs::read_to_string(path).expect("a file")).expect("JSON")
    };
    let (examples, mut document) = (read("examples.json"), read("document.json"));
    let is_old = document["openapi"].as_str().is_some_and(|version| version.starts_with("3.0"));
    if is_old {
        lift(&mut document);
    }
    let registry = Registry::new().draft(Draft::Draft202012).add(ROOT, &document).expect("a resource").prepare().expect("a registry");
    let mut validators: HashMap<String, Option<Validator>> = HashMap::new();
    let (mut tried, mut valid, mut decoded, mut equal) = (0, 0, 0, 0);
    let mut others = Vec::new();
    for example in examples.as_array().expect("a list") {
        let text = |key: &str| example[key].as_str().expect("a text");
        let (schema, json) = (text("schema"), text("json"));
        tried += 1;
        let value: Value = serde_json::from_str(json).expect("JSON");
        let validator = validators.entry(schema.to_owned()).or_insert_with(|| {
            let encoded: String = schema.chars().map(escaped).collect();
            let options = jsonschema::options().with_draft(Draft::Draft202012).with_registry(&registry);
            options.build(&json!({ "$ref": format!("{ROOT}#{encoded}") })).ok()
        });
        if !validator.as_ref().is_some_and(|validator| validator.is_valid(&value)) {
            continue;
        }
        valid += 1;
        let index = usize::try_from(example["type"].as_u64().expect("an index")).expect("small");
        match types::TYPES[index](json) {
            Err(error) => others.push(format!("{}: not decoded: {error}", text("pointer"))),
            Ok(after) => {
                decoded += 1;
                match difference(&value, &serde_json::from_str(&after).expect("JSON"), "") {
                    None => equal += 1,
                    Some(place) => others.push(format!("{}: another value at `{place}`", text("pointer"))),
                }
            }
        }
    }
    println!("{}", json!({"tried": tried, "valid": valid, "decoded": decoded, "equal": equal, "others": others}));
}

/// Characters of a pointer as they are in a URI's fragment.
fn escaped(character: char) -> String {
    match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '/' | '-' | '_' | '.' | '~' => character.to_string(),
        other => {
            let mut buffer = [0; 4];
            other.encode_utf8(&mut buffer).bytes().map(|byte| format!("%{byte:02X}")).collect()
        }
    }
}

/// OpenAPI 3.0 as JSON Schema 2020-12, as far as validating goes: null, and limits that exclude.
fn lift(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(lift),
        Value::Object(members) => {
            lift_schema(members);
            members.iter_mut().filter(|(key, _)| *key != "example" && *key != "examples").for_each(|(_, value)| lift(value));
        }
        _ => {}
    }
}

fn lift_schema(members: &mut Map<String, Value>) {
    if members.get("nullable") == Some(&Value::Bool(true)) {
        if let Some(Value::String(name)) = members.get("type").cloned() {
            members.insert("type".to_owned(), json!([name, "null"]));
        }
        if let Some(Value::Array(values)) = members.get_mut("enum") {
            if !values.contains(&Value::Null) {
                values.push(Value::Null);
            }
        }
    }
    for (flag, limit) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if let Some(Value::Bool(is_exclusive)) = members.get(flag).cloned() {
            members.remove(flag);
            if let (true, Some(value)) = (is_exclusive, members.remove(limit)) {
                members.insert(flag.to_owned(), value);
            }
        }
    }
}

/// The pointer of the first difference; numbers are compared by value.
fn difference(before: &Value, after: &Value, at: &str) -> Option<String> {
    match (before, after) {
        (Value::Object(a), Value::Object(b)) => {
            let keys = a.keys().chain(b.keys().filter(|key| !a.contains_key(*key)));
            keys.filter_map(|key| match (a.get(key), b.get(key)) {
                (Some(a), Some(b)) => difference(a, b, &format!("{at}/{key}")),
                _ => Some(format!("{at}/{key}")),
            })
            .next()
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().find_map(|(index, (a, b))| difference(a, b, &format!("{at}/{index}")))
        }
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => None,
        _ => (before != after).then(|| at.to_owned()),
    }
}

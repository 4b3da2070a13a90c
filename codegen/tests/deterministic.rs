//! The law "fresh, deterministic, local": the same schema gives the same bytes, and a change in one place changes only what mentions it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use std::collections::BTreeSet;
use std::path::Path;

use codegen::files::{Files, compare};
use codegen::{Mode, generate};
use serde_json::{Value, json};

/// The two documents that are more than one feature large.
const DOCUMENTS: [&str; 2] = ["tests/foreign/library.json", "../schema/environments.json"];

/// A word that no document holds and no wrapping breaks.
const MARK: &str = "Zyzzyva";

/// How many descriptions of a document are changed, one after the other.
const SAMPLES: usize = 40;

fn text(document: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(document);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()))
}

fn emitted(text: &str) -> Files {
    generate("schema.json", text.as_bytes(), Mode::Strict)
        .unwrap_or_else(|failure| panic!("{failure}"))
        .sources
}

/// What differs, by path.
fn changed(before: &Files, after: &Files) -> BTreeSet<String> {
    let before = before.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes())).collect();
    compare(after, &before).into_iter().map(|(path, _)| path).collect()
}

#[test]
fn law_4_generating_twice_gives_the_same_bytes() {
    for document in DOCUMENTS {
        let text = text(document);
        let first = emitted(&text);
        for _ in 0..3 {
            assert_eq!(changed(&first, &emitted(&text)), BTreeSet::new(), "{document}");
        }
    }
}

#[test]
fn law_4_the_bytes_are_those_of_every_platform() {
    for document in DOCUMENTS {
        let unix = text(document).replace("\r\n", "\n");
        let files = emitted(&unix);
        for (path, text) in &files {
            assert!(path.is_ascii() && !path.contains('\\'), "{path}");
            assert!(!text.contains('\r') && text.ends_with('\n') && !text.ends_with("\n\n"), "{path}");
        }
        assert_eq!(changed(&files, &emitted(&unix.replace('\n', "\r\n"))), BTreeSet::new(), "{document}");
    }
}

#[test]
fn law_4_a_changed_description_changes_only_the_files_that_carry_it() {
    for document in DOCUMENTS {
        let schema: Value = serde_json::from_str(&text(document)).expect("JSON");
        let before = emitted(&schema.to_string());
        let places = descriptions(&schema, String::new());
        let step = places.len().div_ceil(SAMPLES);
        for place in places.iter().step_by(step) {
            let mut schema = schema.clone();
            let description = schema.pointer_mut(place).expect("it was found there");
            *description = json!(format!("{} {MARK}", description.as_str().expect("a text")));
            let after = emitted(&schema.to_string());
            let carrying = after.iter().filter(|(_, text)| text.contains(MARK)).map(|(path, _)| path.clone());
            let carrying: BTreeSet<String> = carrying.collect();
            assert!(!carrying.is_empty() || !reaches_readers(&schema, place), "{document}: {place} is lost");
            assert_eq!(changed(&before, &after), carrying, "{document}: {place}");
        }
    }
}

/// A document as text in which the parts whose order says nothing stand the other way round.
fn reversed(part: &Value, key: &str) -> String {
    match part {
        Value::Object(members) => {
            let mut members: Vec<String> = members
                .iter()
                .map(|(key, value)| format!("{}:{}", json!(key), reversed(value, key)))
                .collect();
            if ["paths", "schemas", "parameters", "responses"].contains(&key) {
                members.reverse();
            }
            format!("{{{}}}", members.join(","))
        }
        Value::Array(items) => {
            let mut items: Vec<String> = items.iter().map(|item| reversed(item, "")).collect();
            if ["enum", "tags", "required"].contains(&key) {
                items.reverse();
            }
            format!("[{}]", items.join(","))
        }
        other => other.to_string(),
    }
}

#[test]
fn law_4_what_is_moved_in_the_document_moves_nothing() {
    for document in DOCUMENTS {
        let schema: Value = serde_json::from_str(&text(document)).expect("JSON");
        let (before, after) = (emitted(&schema.to_string()), emitted(&reversed(&schema, "")));
        if let Some(path) = changed(&before, &after).into_iter().next() {
            let diff = similar::TextDiff::from_lines(&before[&path], &after[&path]);
            panic!("{document}: {path}\n{}", diff.unified_diff().context_radius(2));
        }
    }
}

/// Whether a description must be found in the client. A constant that nobody can set is no item of it, nor are responses and examples as such.
fn reaches_readers(schema: &Value, place: &str) -> bool {
    let holder =
        schema.pointer(place.strip_suffix("/description").unwrap_or(place)).expect("it was found there");
    let is_constant = holder.get("const").or(holder.pointer("/schema/const")).is_some();
    !is_constant && !["/responses/", "/examples/"].iter().any(|part| place.contains(part))
}

/// The places of all descriptions.
fn descriptions(part: &Value, pointer: String) -> Vec<String> {
    let Value::Object(members) = part else {
        let items = part.as_array().into_iter().flatten().enumerate();
        return items.flat_map(|(index, item)| descriptions(item, format!("{pointer}/{index}"))).collect();
    };
    let below = |key: &str| format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
    let mut places = Vec::new();
    for (key, value) in members {
        match (key.as_str(), value) {
            ("description", Value::String(_)) => places.push(below(key)),
            _ => places.extend(descriptions(value, below(key))),
        }
    }
    places
}

/// A place of the foreign document, a member that is added to it, and the files that this changes.
const ADDITIONS: &[(&str, &str, &str, &[&str])] = &[
    (
        "/components/schemas",
        "HrBuoy",
        r#"{"type": "object"}"#,
        &["lib.rs", "models/buoy.rs", "models/mod.rs"],
    ),
    ("/components/schemas/HrBerth/properties", "depth", r#"{"type": "number"}"#, &["models/berth.rs"]),
    ("/components/schemas/HrIceClass/enum", "", r#""III""#, &["models/ice_class.rs"]),
    ("/components/schemas/HrFaultCode/enum", "", r#""fog""#, &["models/fault_code.rs"]),
    (
        "/components/schemas/HrMooringParams/properties",
        "side",
        r#"{"type": "string"}"#,
        &["models/mooring_params.rs", "resources/berths.rs"],
    ),
    (
        "/paths/~1berths~1{dock}~1{number}",
        "delete",
        r#"{"operationId": "leave", "tags": ["berths"], "responses": {"204": {"description": ""}}}"#,
        &["mock/berths.rs", "resources/berths.rs"],
    ),
    ("/x-retry/refused-statuses", "", "421", &["client.rs"]),
];

#[test]
fn law_4_an_addition_changes_only_the_files_that_mention_it() {
    let schema: Value = serde_json::from_str(&text(DOCUMENTS[0])).expect("JSON");
    let before = emitted(&schema.to_string());
    for (place, key, value, files) in ADDITIONS {
        let mut schema = schema.clone();
        let value: Value = serde_json::from_str(value).expect("JSON");
        match schema.pointer_mut(place).unwrap_or_else(|| panic!("nothing stands at {place}")) {
            Value::Array(items) => items.push(value),
            holder => holder[key] = value,
        }
        let expected: BTreeSet<String> = files.iter().map(|path| (*path).to_owned()).collect();
        assert_eq!(changed(&before, &emitted(&schema.to_string())), expected, "{place} {key}");
    }
}

/// The end of the last operation.
const OPERATION: &str = r##"{"schema": {"$ref": "#/components/schemas/Option"}}}}}}"##;

/// What has a name already, added behind everything else: the end of a text of the golden, and what follows it.
const LATE_COMERS: &[(&str, &str)] = &[
    (r##""items": {"$ref": "#/components/schemas/Option"}}}}"##, r#", "pEt": {"type": "object"}"#),
    (r##""items": {"$ref": "#/components/schemas/Option"}}}}"##, r#", "option": {"type": "object"}"#),
    (r#""clear_note": {"type": "string"}"#, r#", "TAG": {"type": "string"}"#),
    (r#""clear_note": {"type": "string"}"#, r#", "clear-note": {"type": "string"}"#),
    (r#""-asc", "unknown""#, r#", "Unknown""#),
    (r#""-asc", "unknown""#, r#", "1""#),
    (
        OPERATION,
        r#", "put": {"tags": ["Pets"], "operationId": "LIST", "responses": {"204": {"description": ""}}}"#,
    ),
    (
        OPERATION,
        r#", "put": {"tags": ["PETS"], "operationId": "list", "responses": {"204": {"description": ""}}}"#,
    ),
];

#[test]
fn law_4_what_is_added_last_changes_no_earlier_name() {
    let generated = |text: &str| {
        let files = generate("schema.json", text.as_bytes(), Mode::Foreign);
        files.unwrap_or_else(|failure| panic!("{failure}")).sources
    };
    let document = text("tests/golden/foreign_names/input.json");
    let before = generated(&document);
    for (end, addition) in LATE_COMERS {
        assert_eq!(document.matches(end).count(), 1, "{end}");
        let after = generated(&document.replace(end, &format!("{end}{addition}")));
        assert_ne!(changed(&before, &after), BTreeSet::new(), "{addition}");
        for (path, text) in before.iter().filter(|(path, _)| *path != "lib.rs") {
            let mut left = after[path].lines();
            let lost = text.lines().find(|line| !left.by_ref().any(|after| after == *line));
            assert_eq!(lost, None, "{addition} changes {path}");
        }
    }
}

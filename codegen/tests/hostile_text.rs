//! Text of a document never becomes code: whatever stands in its strings, the emitted crate has the same items, and rustdoc finds nothing to run.
//!
//! `HOSTILE_CASES=10000` runs as many cases as it says; without it, a few.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "support/hostile.rs"]
mod hostile;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use codegen::{Mode, generate};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

/// Documents that together use the whole dialect.
fn samples() -> &'static [Value] {
    static SAMPLES: OnceLock<Vec<Value>> = OnceLock::new();
    SAMPLES.get_or_init(read_samples)
}

fn read_samples() -> Vec<Value> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut goldens: Vec<_> = fs::read_dir(tests.join("golden"))
        .unwrap()
        .map(|entry| entry.unwrap().path().join("input.json"))
        .collect();
    goldens.sort();
    let all = [tests.join("foreign/library.json")].into_iter().chain(goldens);
    all.map(|path| named(serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap())).collect()
}

/// A document whose package name does not depend on its title.
fn named(mut document: Value) -> Value {
    let root = document.as_object_mut().unwrap();
    let package = root.entry("x-crate").or_insert_with(|| Value::Object(Default::default()));
    package.as_object_mut().unwrap().entry("name").or_insert_with(|| "sample".into());
    document
}

/// Whether a keyword holds prose: what is in it is read by people alone.
fn is_prose(keyword: &str) -> bool {
    matches!(keyword, "title" | "description" | "summary" | "termsOfService")
}

/// Replaces prose everywhere, and the title and the handbook's address of the document.
fn with_prose(document: &Value, text: &str) -> Value {
    let mut document = document.clone();
    replace(&mut document, text);
    document["info"]["title"] = text.into();
    document["externalDocs"] = serde_json::json!({"url": text, "description": text});
    document
}

fn replace(value: &mut Value, text: &str) {
    match value {
        Value::Object(members) => {
            for (keyword, member) in members.iter_mut() {
                match member {
                    Value::String(prose) if is_prose(keyword) => *prose = text.to_owned(),
                    // The names in these are not keywords.
                    Value::Object(named) if matches!(keyword.as_str(), "properties" | "schemas") => {
                        named.values_mut().for_each(|schema| replace(schema, text));
                    }
                    // Titles of members name their types.
                    Value::Array(members) if matches!(keyword.as_str(), "anyOf" | "oneOf") => {
                        for member in members {
                            let title = member.get("title").cloned();
                            replace(member, text);
                            title.into_iter().for_each(|title| member["title"] = title);
                        }
                    }
                    _ if keyword.starts_with("example") => {}
                    _ => replace(member, text),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, text)),
        _ => {}
    }
}

/// The emitted files and the manifest.
fn emitted(schema_name: &str, document: &Value) -> Option<BTreeMap<String, String>> {
    let generated = generate(schema_name, document.to_string().as_bytes(), Mode::Foreign).ok()?;
    let mut files = generated.sources.clone();
    files.insert("Cargo.toml".to_owned(), generated.manifest(Some("runtime")));
    Some(files)
}

/// What is left of a file without its comments; of a manifest, without what it says to people.
fn code(text: &str) -> Vec<&str> {
    let is_comment = |line: &&str| line.trim_start().starts_with("//") || line.starts_with("description = ");
    text.lines().filter(|line| !is_comment(line) && !line.trim().is_empty()).collect()
}

fn check_prose(document: &Value, text: &str) {
    let harmless = emitted("schema.json", &with_prose(document, "Harmless.")).expect("prose is not refused");
    let hostile = emitted(text, &with_prose(document, text)).expect("prose is not refused");
    assert_eq!(harmless.keys().collect::<Vec<_>>(), hostile.keys().collect::<Vec<_>>());
    for (path, file) in &hostile {
        assert_eq!(code(&harmless[path]), code(file), "{path} after {text:?}");
        hostile::check_file(path, file);
    }
}

#[test]
fn law_5_each_known_trick_stays_text() {
    for (at, trick) in hostile::TRICKS.iter().enumerate() {
        let is_due = |&(sample, _): &(usize, &Value)| sample == 0 || sample % hostile::TRICKS.len() == at;
        for (_, sample) in samples().iter().enumerate().filter(is_due) {
            check_prose(sample, trick);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(hostile::cases(64)))]

    #[test]
    fn law_5_prose_never_becomes_code(sample in any::<Index>(), text in hostile::text()) {
        check_prose(sample.get(samples()), &text);
    }

    /// Any string and any key, also those that become names: refused, or still nothing but text.
    #[test]
    fn law_5_no_string_becomes_code(sample in any::<Index>(), places in prop::collection::vec(any::<Index>(), 1..6), text in hostile::text()) {
        let mut document = sample.get(samples()).clone();
        for place in places {
            let count = strings(&mut document, None, &text);
            strings(&mut document, Some(place.index(count)), &text);
        }
        for (path, file) in emitted(&text, &document).iter().flatten() {
            hostile::check_file(path, file);
        }
    }
}

/// Counts keys and strings; replaces one of them.
fn strings(value: &mut Value, chosen: Option<usize>, text: &str) -> usize {
    fn walk(value: &mut Value, chosen: Option<usize>, text: &str, seen: &mut usize) {
        match value {
            Value::String(string) => {
                if chosen == Some(*seen) {
                    *string = text.to_owned();
                }
                *seen += 1;
            }
            Value::Object(members) => {
                for (key, mut member) in std::mem::take(members) {
                    let key = if chosen == Some(*seen) { text.to_owned() } else { key };
                    *seen += 1;
                    walk(&mut member, chosen, text, seen);
                    members.insert(key, member);
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| walk(item, chosen, text, seen)),
            _ => {}
        }
    }
    let mut seen = 0;
    walk(value, chosen, text, &mut seen);
    seen
}

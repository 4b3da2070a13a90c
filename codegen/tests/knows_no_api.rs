//! The generator and its runtime serve any document: they hold no name of the API that this repository is for.
//!
//! The names come from the schema itself. Words that are no property of that API are listed below, each kind with its reason.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "support/disk.rs"]
mod disk;

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

/// Words that any API may have, or that have another meaning here.
const GENERIC: &[(&str, &[&str])] = &[
    (
        "keywords of OpenAPI and of our extensions",
        &["name", "in", "type", "schema", "description", "$ref", "apiKey", "request-id"],
    ),
    (
        "words of Rust and of any program",
        &["id", "Failed", "Error", "error", "data", "list", "scope", "config", "message", "request_id"],
    ),
    ("HTTP's own", &["200", "4XX", "5XX", "429", "delete", "retry-after", "authorization"]),
    (
        "what operations are called everywhere",
        &["create", "update", "retrieve", "archive", "page", "limit", "v1"],
    ),
    ("variables of the environment", &["environment", "Environment"]),
    ("the build tool, and an English verb", &["cargo", "go"]),
];

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn no_source_file_holds_a_name_of_the_api() {
    let mut names = names();
    let owner = owner();
    names.insert(owner.clone());
    let mut found = Vec::new();
    for folder in ["src", "runtime/src"] {
        for (path, text) in disk::read_tree(&package().join(folder)) {
            let text = String::from_utf8(text).expect("Rust is UTF-8");
            let text = without_tests(&text);
            let is_held = |name: &&String| {
                holds(text, name) || (**name == owner && text.to_lowercase().contains(&owner))
            };
            let held = names.iter().filter(is_held);
            found.extend(held.map(|name| format!("{folder}/{path}: {name}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The first word of the crate's name, which must not be a part of any word.
fn owner() -> String {
    let schema = schema();
    let name = schema["x-crate"]["name"].as_str().expect("the crate has a name");
    name.split('-').next().unwrap_or(name).to_owned()
}

/// Unit tests stand at the end of a file and may name what they like.
fn without_tests(text: &str) -> &str {
    text.split_once("#[cfg(test)]\nmod tests {").map_or(text, |(before, _)| before)
}

/// Whether a text holds a name as a word of its own.
fn holds(text: &str, name: &str) -> bool {
    let is_part = |character: char| character.is_alphanumeric() || character == '_';
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let behind = text[at + name.len()..].chars().next();
        !before.is_some_and(is_part) && !behind.is_some_and(is_part)
    })
}

#[test]
fn the_names_are_found_in_the_schema() {
    let names = names();
    for name in [
        "anthropic-beta",
        "environments",
        "allowed_hosts",
        "BetaCloudConfig",
        "CloudConfig",
        "overloaded_error",
        "529",
    ] {
        assert!(names.contains(name), "{name}");
    }
    assert!(names.len() > 80, "{names:?}");
    assert!(holds("a `cloud-config`, say", "cloud-config") && !holds("cloud_config", "cloud"));
}

fn schema() -> Value {
    let text = disk::read(&package().join("../schema/environments.json"));
    serde_json::from_str(&text).expect("the schema is JSON")
}

/// Every name that the schema gives to something, without the generic ones.
fn names() -> BTreeSet<String> {
    let schema = schema();
    let mut names = BTreeSet::new();
    collect("", &schema, &mut names);
    let prefix = schema["x-crate"]["drop-prefix"].as_str().expect("a prefix").to_owned();
    let short: Vec<String> =
        names.iter().filter_map(|name| name.strip_prefix(&prefix)).map(str::to_owned).collect();
    names.extend(short);
    let generic: BTreeSet<&str> = GENERIC.iter().flat_map(|(_, words)| words.iter().copied()).collect();
    names.retain(|name| !name.is_empty() && !generic.contains(name.as_str()));
    names
}

/// Keywords whose object has names for keys.
const NAMING: &[&str] =
    &["properties", "schemas", "parameters", "responses", "securitySchemes", "mapping", "x-enum-names"];

/// Keywords whose text is a name, or a list of names.
const NAMED: &[&str] = &[
    "name",
    "const",
    "default",
    "enum",
    "operationId",
    "x-resource",
    "x-method",
    "x-rust-name",
    "x-env",
    "tags",
    "drop-prefix",
    "items",
    "next-cursor",
    "cursor-parameter",
    "override-header",
    "request-id-header",
    "refused-statuses",
    "propertyName",
];

fn collect(keyword: &str, part: &Value, names: &mut BTreeSet<String>) {
    match part {
        Value::Object(members) => {
            let holds_names = NAMING.contains(&keyword) || keyword == "paths";
            for (key, value) in
                members.iter().filter(|(key, _)| !["example", "examples"].contains(&key.as_str()))
            {
                if holds_names {
                    names.extend(key.split('/').map(|word| word.trim_matches(['{', '}']).to_owned()));
                }
                collect(if holds_names { "" } else { key }, value, names);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(keyword, item, names)),
        Value::Number(number) if keyword == "refused-statuses" => names.extend([number.to_string()]),
        Value::String(text) if is_name(keyword, text) => names.extend([text.replace("https://", "")]),
        _ => {}
    }
}

/// Whether the text of a keyword is a name, an address or a JSON pointer.
fn is_name(keyword: &str, text: &str) -> bool {
    NAMED.contains(&keyword) || keyword == "url" || (text.starts_with('/') && !text.contains(' '))
}

//! The generator and its runtime serve any document: they hold no name of the API that this repository is for.
//!
//! The names are listed in `knows_no_api.txt`, not read from the schema: a field that is new there may well be called like something of the generator's own.
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "support/disk.rs"]
#[allow(dead_code, reason = "each target uses its part")]
mod disk;

use std::path::Path;

/// Names of the API that are not words of OpenAPI, HTTP, Rust or everyday English.
const NAMES: &str = include_str!("knows_no_api.txt");

/// The owner's name must not even be a part of a word.
const OWNER: &str = "anthropic";

/// What the standard library calls by a name of the API, and where it is called so.
const OF_RUST: &[&str] = &["runtime/src/client/request_body/file.rs: metadata"];

#[test]
fn no_source_file_holds_a_name_of_the_api() {
    let mut found = Vec::new();
    for folder in ["src", "runtime/src", "emulator/src"] {
        for (path, text) in disk::read_tree(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) {
            let text = String::from_utf8(text).expect("Rust is UTF-8");
            let text = without_tests(&text);
            let names = NAMES.split_whitespace().filter(|name| holds(text, name));
            let owner = text.to_lowercase().contains(OWNER).then_some(OWNER);
            found.extend(names.chain(owner).map(|name| format!("{folder}/{path}: {name}")));
        }
    }
    assert_eq!(found, OF_RUST);
}

/// Unit tests are at the end of a file and may name what they like.
fn without_tests(text: &str) -> &str {
    text.split_once("#[cfg(test)]\nmod tests {").map_or(text, |(before, _)| before)
}

/// Whether a text holds a name as a word of its own.
fn holds(text: &str, name: &str) -> bool {
    let is_part = |character: char| character.is_alphanumeric() || character == '_';
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}

#[test]
fn words_are_told_from_parts_of_words() {
    assert!(holds("a `cloud-config`, say", "cloud-config") && !holds("cloud_config", "cloud"));
}

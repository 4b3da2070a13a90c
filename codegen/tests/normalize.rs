//! Somebody else's document in the dialect: what each spelling becomes.
//!
//! Each folder under `tests/normalize` holds the parts of a document that one spelling needs (`input.json`), what they become (`expected.json`) and what is said about it (`expected.txt`);
//! both are set anew by `UPDATE_EXPECT=1`. What comes out is read by the strict reader, which finds nothing.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::Warnings;
use codegen::{Mode, normalized, read};
use serde_json::Value;

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/normalize");
    let mut cases: Vec<PathBuf> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

/// A whole document of the parts that a case is about.
fn document(case: &Path) -> Value {
    let parts: Value = serde_json::from_str(&fs::read_to_string(case.join("input.json")).unwrap()).unwrap();
    let mut document = serde_json::json!({
        "openapi": "3.1.0",
        "info": {"title": "Pet Store", "version": "1"},
        "paths": {}
    });
    document.as_object_mut().unwrap().extend(parts.as_object().unwrap().clone());
    document
}

/// What a document becomes without what every document has, and what is said about it.
fn outcome(document: &Value) -> (String, String) {
    let (text, report) = normalized(document.to_string().as_bytes()).unwrap();
    let mut rewritten: Value = serde_json::from_str(&text).unwrap();
    let parts = rewritten.as_object_mut().unwrap();
    parts.remove("info");
    parts.retain(|key, value| key != "openapi" && !(key == "paths" && value == &serde_json::json!({})));
    let told: String = report
        .diagnostics()
        .iter()
        .map(|found| {
            let code = found.code.map_or_else(|| "error".to_owned(), |code| format!("warning[{code}]"));
            let help = found.help().map(|help| format!(" = {help}")).unwrap_or_default();
            format!("{code}: {} at {}{help}\n", found.message, report.sources().pointer(found.place))
        })
        .collect();
    (format!("{}\n", serde_json::to_string_pretty(&rewritten).unwrap()), told)
}

#[test]
fn each_spelling_becomes_what_the_dialect_has() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some_and(|value| !value.is_empty());
    let mut different = String::new();
    for case in cases() {
        let (rewritten, told) = outcome(&document(&case));
        for (file, text) in [("expected.json", &rewritten), ("expected.txt", &told)] {
            let path = case.join(file);
            let expected = fs::read_to_string(&path).unwrap_or_default();
            if update && text.is_empty() {
                let _ = fs::remove_file(&path);
            } else if update {
                fs::write(&path, text).unwrap();
            } else if expected != *text {
                different.push_str(&format!("--- {}\n{expected}+++ now\n{text}\n", path.display()));
            }
        }
    }
    assert!(different.is_empty(), "{different}");
}

#[test]
fn what_comes_out_is_in_the_dialect() {
    for case in cases() {
        let (text, report) = normalized(document(&case).to_string().as_bytes()).unwrap();
        if report.diagnostics().has_errors() {
            continue;
        }
        if let Err(report) = read(text.as_bytes(), Mode::Strict) {
            panic!("{}: {}", case.display(), report.render("document", Warnings::Hidden));
        }
    }
}

#[test]
fn a_document_in_the_dialect_stays_as_it_is() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for case in fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()) {
        let text = fs::read_to_string(case.join("input.json")).unwrap();
        let (rewritten, _) = normalized(text.as_bytes()).unwrap();
        let (before, after): (Value, Value) =
            (serde_json::from_str(&text).unwrap(), serde_json::from_str(&rewritten).unwrap());
        assert_eq!(before, after, "{}", case.display());
    }
}

//! Whatever the bytes: a model or errors, never a panic; and every error has a place in the text and says what to do.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use std::fs;
use std::path::Path;

use codegen::diagnostic::{Report, Severity, Warnings};
use codegen::{Failure, Mode, generate};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

/// Documents that together use the whole dialect.
fn samples() -> Vec<String> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut samples = vec![fs::read_to_string(tests.join("foreign/library.json")).unwrap()];
    let mut goldens: Vec<_> =
        fs::read_dir(tests.join("golden")).unwrap().map(|entry| entry.unwrap().path()).collect();
    goldens.sort();
    samples.extend(goldens.iter().filter_map(|golden| fs::read_to_string(golden.join("input.json")).ok()));
    assert!(samples.len() > 20, "the samples have moved");
    samples
}

/// The errors of a text, each of which must have a place and a way out, and what the rules of the dialect find beside them.
fn failures_of(text: &[u8]) -> Option<Report> {
    let report = codegen::read(text, Mode::Foreign).err()?;
    let whole: Option<Value> = serde_json::from_slice(text).ok();
    for failure in report.diagnostics().iter() {
        assert!(text.get(report.sources().span(failure.place).1).is_some(), "{failure:?}");
        assert!(!failure.message.is_empty() && failure.help().is_some(), "{failure:?}");
        if let Some(whole) = &whole {
            assert!(whole.pointer(&report.sources().pointer(failure.place)).is_some(), "{failure:?}");
        }
    }
    assert!(report.render("input.json", Warnings::Hidden).starts_with("error"));
    Some(report)
}

#[test]
fn samples_have_no_failures() {
    for sample in samples() {
        assert_eq!(
            failures_of(sample.as_bytes()).map(|failures| failures.render("input.json", Warnings::Hidden)),
            None
        );
    }
}

#[test]
fn law_5_a_part_of_a_document_is_a_failure() {
    let sample = samples().into_iter().min_by_key(String::len).unwrap();
    for end in 0..sample.trim_end().len() {
        let failures = failures_of(&sample.as_bytes()[..end]).expect("a document that is cut has an error");
        assert_eq!(failures.diagnostics().count(Severity::Error), 1);
    }
}

/// Every value of every sample is replaced by values of each kind, and every member is left out.
#[test]
fn law_5_any_value_may_stand_anywhere() {
    let strange = [json!(null), json!(-1), json!("x"), json!([null]), json!({})];
    let mut with_failures = 0;
    for sample in samples().into_iter().skip(1) {
        let whole: Value = serde_json::from_str(&sample).unwrap();
        for pointer in pointers(&whole) {
            for replacement in strange.iter().map(Some).chain([None]) {
                let changed = changed(&whole, &pointer, replacement);
                with_failures += usize::from(failures_of(changed.as_bytes()).is_some());
            }
        }
    }
    assert!(with_failures > 1000, "{with_failures}");
}

/// The pointers of all values but the root, examples aside: these may be anything.
fn pointers(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let children: Vec<(String, &Value)> = match value {
        Value::Object(members) => members
            .iter()
            .filter(|(key, _)| !key.starts_with("example"))
            .map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value))
            .collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect()
        }
        _ => Vec::new(),
    };
    for (token, child) in children {
        found.push(format!("/{token}"));
        found.extend(pointers(child).into_iter().map(|inner| format!("/{token}{inner}")));
    }
    found
}

/// The document with another value in one place, or without it.
fn changed(whole: &Value, pointer: &str, replacement: Option<&Value>) -> String {
    let mut whole = whole.clone();
    match replacement {
        Some(replacement) => *whole.pointer_mut(pointer).unwrap() = replacement.clone(),
        None => {
            let (parent, token) = pointer.rsplit_once('/').unwrap();
            match whole.pointer_mut(parent).unwrap() {
                Value::Object(members) => drop(members.remove(&token.replace("~1", "/").replace("~0", "~"))),
                Value::Array(items) => drop(items.remove(token.parse().unwrap())),
                _ => {}
            }
        }
    }
    whole.to_string()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(failures_of(&bytes).is_some());
    }

    #[test]
    fn any_text(text in "\\PC{0,200}") {
        prop_assert!(failures_of(text.as_bytes()).is_some());
    }

    #[test]
    fn changed_bytes(sample in any::<Index>(), changes in prop::collection::vec((any::<Index>(), any::<u8>()), 1..4)) {
        let mut bytes = sample.get(&samples()).clone().into_bytes();
        for (at, byte) in changes {
            *at.get_mut(&mut bytes) = byte;
        }
        failures_of(&bytes);
        // Of ours, whatever a rule finds is an error.
        if let Err(report) = codegen::read(&bytes, Mode::Curated) {
            prop_assert_eq!(report.diagnostics().count(Severity::Warning), 0);
            prop_assert_eq!(report.json("input.json").lines().count(), report.diagnostics().len());
        }
    }

    #[test]
    fn exchanged_texts(sample in any::<Index>(), from in any::<Index>(), to in any::<Index>()) {
        let text = sample.get(&samples()).clone();
        let whole: Value = serde_json::from_str(&text).unwrap();
        let pointers = pointers(&whole);
        let moved = whole.pointer(from.get::<String>(&pointers)).unwrap();
        let changed = changed(&whole, to.get::<String>(&pointers), Some(moved));
        failures_of(changed.as_bytes());
        if let Err(defect @ Failure::Emitter { .. }) = generate("input.json", changed.as_bytes(), Mode::Foreign) {
            prop_assert!(false, "{defect}\n{changed}");
        }
    }
}

//! A change of a schema, what is said about it, and the proof of its class: user code for the crate before, against the crate after.
//!
//! `UPDATE_EXPECT=1 cargo test -p codegen --test diff` writes what is reported to `cases.json`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

#[path = "support/cargo.rs"]
#[allow(dead_code, reason = "each target uses its part")]
mod cargo;
#[path = "support/disk.rs"]
#[allow(dead_code, reason = "each target uses its part")]
mod disk;
#[path = "support/sync.rs"]
mod sync;

use std::collections::BTreeSet;

use codegen::diff::{Class, Diff, RULES, diff};
use codegen::files::Files;
use codegen::{Mode, generate};
use serde_json::{Value, json};

const BASE: &str = include_str!("diff/base.json");
const CASES: &str = "tests/diff/cases.json";

/// One change.
struct Case {
    name: String,
    old: String,
    new: String,
    /// Code for the old crate, which it calls `api`; empty where none could tell.
    usage: String,
    expected: Value,
}

fn cases() -> (Value, Vec<Case>) {
    let text = std::fs::read_to_string(cargo::package().join(CASES)).unwrap();
    let all: Value = serde_json::from_str(&text).unwrap();
    let base: Value = serde_json::from_str(BASE).unwrap();
    let merged = |document: &Value, patch: &Value| {
        let mut document = document.clone();
        merge(&mut document, patch);
        document
    };
    let cases = all.as_array().unwrap().iter().map(|case| {
        let old = merged(&base, &case["base"].as_object().map_or(json!({}), |base| json!(base)));
        let new = merged(&old, &case["patch"]);
        Case {
            name: case["name"].as_str().unwrap().to_owned(),
            old: serde_json::to_string_pretty(&old).unwrap(),
            new: serde_json::to_string_pretty(&new).unwrap(),
            usage: case["usage"].as_str().unwrap().to_owned(),
            expected: case["expected"].clone(),
        }
    });
    let cases = cases.collect();
    (all, cases)
}

/// One change after the other, as `schema/UPGRADES.md` tells them.
fn story() -> (Value, Vec<Case>) {
    let text = std::fs::read_to_string(cargo::package().join("tests/diff/story.json")).unwrap();
    let steps: Value = serde_json::from_str(&text).unwrap();
    let mut document: Value = serde_json::from_str(BASE).unwrap();
    let mut cases = Vec::new();
    for step in steps.as_array().unwrap() {
        let old = serde_json::to_string_pretty(&document).unwrap();
        merge(&mut document, &step["patch"]);
        cases.push(Case {
            name: step["title"].as_str().unwrap().to_owned(),
            old,
            new: serde_json::to_string_pretty(&document).unwrap(),
            usage: step["usage"].as_str().unwrap().to_owned(),
            expected: Value::Null,
        });
    }
    (steps, cases)
}

/// What the documentation says of each step.
fn told() -> String {
    let mut text = String::from(
        "# Upgrades\n\nWhat a maintainer does when the API moves, step by step: the edit of the schema (a JSON merge patch), what `cargo xtask diff` says, what changes in the crate, and whether code that was written for the\ncrate before compiles with the crate after. The API is an invented one. A test makes this page and compiles the code: `cargo test -p codegen --test diff`.\n",
    );
    let (steps, cases) = story();
    for (step, case) in steps.as_array().unwrap().iter().zip(&cases) {
        let diff = compared(case);
        let class = diff.class().map_or("nothing", Class::word);
        let word =
            if diff.class() == Some(Class::Major) { "stops compiling" } else { "compiles before and after" };
        text.push_str(&format!("\n## {}\n\n**{class}.** {}\n\n", case.name, step["text"].as_str().unwrap()));
        text.push_str(&format!(
            "```json\n{}\n```\n\n",
            serde_json::to_string_pretty(&step["patch"]).unwrap()
        ));
        text.push_str(&format!("```text\n{}\n```\n\n", diff.text().trim_end()));
        text.push_str(&format!("```diff\n{}\n```\n\n", emitted_diff(case).trim_end()));
        text.push_str(&format!("This {word}:\n\n```rust\n{}\n```\n", case.usage));
    }
    text
}

/// What changes in the emitted files.
fn emitted_diff(case: &Case) -> String {
    let files = |text: &str| generate("schema.json", text.as_bytes(), Mode::Foreign).unwrap().sources;
    let (old, new) = (files(&case.old), files(&case.new));
    let paths: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let mut text = String::new();
    for path in paths {
        let side = |files: &Files| files.get(path).cloned().unwrap_or_default();
        let (before, after) = (side(&old), side(&new));
        if before != after {
            let diff = similar::TextDiff::from_lines(&before, &after);
            let name = format!("src/{path}");
            text.push_str(&diff.unified_diff().context_radius(1).header(&name, &name).to_string());
        }
    }
    text
}

#[test]
fn the_story_is_that_of_the_documentation() {
    let path = cargo::package().join("../schema/UPGRADES.md");
    let told = told();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &told).unwrap();
        return;
    }
    let standing = std::fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
    assert!(told == standing, "UPDATE_EXPECT=1 cargo test -p codegen --test diff writes schema/UPGRADES.md");
    let (_, cases) = story();
    let classes: Vec<&str> =
        cases.iter().map(|case| compared(case).class().map_or("nothing", Class::word)).collect();
    assert_eq!(
        classes,
        ["minor", "minor", "minor", "minor", "minor", "minor", "behavior", "major", "major", "major"]
    );
}

/// JSON Merge Patch (RFC 7386).
fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = json!({});
    }
    let target = target.as_object_mut().unwrap();
    for (key, value) in patch {
        match value {
            Value::Null => drop(target.remove(key)),
            value => merge(target.entry(key.clone()).or_insert(Value::Null), value),
        }
    }
}

fn compared(case: &Case) -> Diff {
    diff(("old.json", case.old.as_bytes()), ("new.json", case.new.as_bytes()))
        .unwrap_or_else(|(which, failure)| panic!("{}: {which:?}: {failure}", case.name))
}

#[test]
fn each_kind_of_change_is_reported_with_its_class() {
    let (mut all, cases) = cases();
    let mut wrong = Vec::new();
    for (index, case) in cases.iter().enumerate() {
        let found = compared(case);
        let lines: Value = found
            .changes
            .iter()
            .map(|change| {
                format!("{} {} {}: {}", change.class.word(), change.rule.code, change.item, change.what)
            })
            .collect();
        if lines != case.expected {
            wrong.push(format!("{}: {lines:#}", case.name));
        }
        all[index]["expected"] = lines;
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let text = serde_json::to_string_pretty(&all).unwrap() + "\n";
        std::fs::write(cargo::package().join(CASES), text).unwrap();
        return;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_case() {
    let (_, cases) = cases();
    let found: BTreeSet<&str> =
        cases.iter().flat_map(|case| compared(case).changes).map(|change| change.rule.code).collect();
    let missing: Vec<&str> =
        RULES.iter().map(|rule| rule.code).filter(|code| !found.contains(code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// The table of the documentation lists every rule, in order.
#[test]
fn the_rules_are_those_of_the_documentation() {
    let text = std::fs::read_to_string(cargo::package().join("../schema/README.md")).unwrap();
    for rule in RULES {
        let row = format!("| `{}` | {} | {} | {} |", rule.code, rule.class.word(), rule.what, rule.why);
        assert!(text.contains(&row), "schema/README.md lacks\n{row}");
    }
}

#[test]
fn user_code_proves_the_classes() {
    let (_, cases) = cases();
    let cases: Vec<Case> = cases.into_iter().chain(story().1).collect();
    let mut files = Files::from([("Cargo.lock".to_owned(), cargo::lock_file())]);
    let mut root = String::from("//! Crates before and after.\n#![allow(unused_attributes, missing_docs)]\n");
    let mut broken = Vec::new();
    for (index, case) in cases.iter().enumerate() {
        let mut emit = |text: &str, module: &str| {
            let generated = generate("schema.json", text.as_bytes(), Mode::Foreign).unwrap();
            files.insert("Cargo.toml".to_owned(), manifest(&generated.manifest(Some(&cargo::runtime()))));
            for (path, source) in &generated.sources {
                let path = if path == "lib.rs" { "mod.rs" } else { path.as_str() };
                files.insert(format!("src/{module}/{path}"), moved(source, module));
            }
            root.push_str(&format!("pub mod {module};\n"));
        };
        let (old, new) = (format!("old{index}"), format!("new{index}"));
        emit(&case.old, &old);
        emit(&case.new, &new);
        if case.usage.is_empty() {
            continue;
        }
        let usage = |api: &str| format!("//! {}.\nuse crate::{api} as api;\n\n{}\n", case.name, case.usage);
        files.insert(format!("src/before{index}.rs"), usage(&old));
        files.insert(format!("src/after{index}.rs"), usage(&new));
        root.push_str(&format!("pub mod before{index};\n"));
        match compared(case).class() {
            Some(Class::Major) => broken.push((index, case.name.as_str())),
            _ => root.push_str(&format!("pub mod after{index};\n")),
        }
    }
    let folder = cargo::folder("diff");
    files.insert("src/lib.rs".to_owned(), root.clone());
    sync::sync(&folder, &files);
    let check = ["check", "--quiet", "--no-default-features", "--features", "client"];
    cargo::succeed(&mut cargo::cargo(&folder, &check));
    stop_compiling(&folder, &files, &root, broken, &check);
}

/// Each of the modules must have an error. Where the compiler stops at the first kind of errors, those that it found are taken out, and it is asked again.
fn stop_compiling(
    folder: &std::path::Path,
    files: &Files,
    root: &str,
    mut broken: Vec<(usize, &str)>,
    check: &[&str],
) {
    while !broken.is_empty() {
        let modules: String = broken.iter().map(|(index, _)| format!("pub mod after{index};\n")).collect();
        let mut files = files.clone();
        files.insert("src/lib.rs".to_owned(), format!("{root}{modules}"));
        sync::sync(folder, &files);
        let output = cargo::cargo(folder, check).output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        let before = broken.len();
        broken.retain(|(index, _)| !errors.contains(&format!("src/after{index}.rs:")));
        assert!(broken.len() < before, "code for the old crate compiles with the new one: {broken:?}");
    }
}

/// Emitted code needs no debugging here.
fn manifest(text: &str) -> String {
    format!("{text}\n[profile.dev]\ndebug = false\nincremental = false\n")
}

/// The text of a file whose crate has become a module.
fn moved(source: &str, module: &str) -> String {
    source.replace("crate::", &format!("crate::{module}::"))
}

#[test]
fn a_schema_with_errors_is_named() {
    let (_, cases) = cases();
    let (text, broken) = (cases[0].old.as_bytes(), b"{\"openapi\": 3}".as_slice());
    let (which, _) = diff(("a", broken), ("b", text)).unwrap_err();
    assert_eq!(which, codegen::diff::Which::Old);
    let (which, _) = diff(("a", text), ("b", broken)).unwrap_err();
    assert_eq!(which, codegen::diff::Which::New);
}

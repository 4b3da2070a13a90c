//! `cargo xtask diff`: files, revisions, the changelog, and the check of the version.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]
#![allow(missing_docs, reason = "tests are named, not documented")]

mod support;

use serde_json::Value;
use support::Checkout;

const SCHEMA: &str = "schema/environments.json";

/// A repository with one commit, in which the version is 0.1.0.
fn repository(name: &str) -> Checkout {
    let checkout = Checkout::new(name);
    checkout.write("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n");
    checkout.write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n## 0.1.0\n");
    checkout.git(&["init", "--quiet", "--initial-branch=main"]);
    checkout.commit("First");
    checkout
}

/// Changes the schema in the working tree.
fn change(checkout: &Checkout, pointer: &str, value: Value) {
    let mut schema: Value = serde_json::from_str(&checkout.read(SCHEMA)).unwrap();
    *schema.pointer_mut(pointer).unwrap() = value;
    checkout.write(SCHEMA, serde_json::to_string_pretty(&schema).unwrap());
}

/// The constant of the first header that has one.
fn version_header(checkout: &Checkout) -> String {
    let schema: Value = serde_json::from_str(&checkout.read(SCHEMA)).unwrap();
    let parameters = schema["components"]["parameters"].as_object().unwrap();
    let (name, _) =
        parameters.iter().find(|(_, parameter)| parameter["schema"]["const"].is_string()).unwrap();
    format!("/components/parameters/{name}/schema/const")
}

#[test]
fn without_a_change_there_is_none() {
    let checkout = repository("diff-same");
    let outcome = checkout.xtask(&["diff"]);
    assert_eq!((outcome.code, outcome.out.as_str()), (0, "nothing changed\n"), "{}", outcome.err);
}

#[test]
fn a_change_of_behavior_asks_for_another_version_and_is_written_down_once() {
    let checkout = repository("diff-behavior");
    change(&checkout, &version_header(&checkout), Value::from("2099-01-01"));
    let outcome = checkout.xtask(&["diff", "--check", "--changelog"]);
    assert_eq!(outcome.code, 1, "{}", outcome.err);
    assert!(outcome.out.contains("behavior ") && outcome.out.contains("2099-01-01"), "{}", outcome.out);
    assert!(outcome.out.contains("at: HEAD:schema/environments.json:"), "{}", outcome.out);
    assert!(
        outcome.err.contains("the version is 0.1.0, and behavior changes since 0.1.0 ask for 0.1.1"),
        "{}",
        outcome.err
    );
    let changelog = checkout.read("CHANGELOG.md");
    assert!(changelog.contains("### Behavior") && changelog.contains("2099-01-01"), "{changelog}");

    checkout.write("Cargo.toml", "[workspace.package]\nversion = \"0.1.1\"\n");
    let outcome = checkout.xtask(&["diff", "HEAD", "--check", "--changelog"]);
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    assert_eq!(checkout.read("CHANGELOG.md"), changelog);
}

#[test]
fn the_last_release_is_the_tag() {
    let checkout = repository("diff-tag");
    checkout.git(&["tag", "v0.1.0"]);
    change(&checkout, "/info/title", Value::from("Another title"));
    checkout.commit("Second");
    let outcome = checkout.xtask(&["diff", "--format", "json"]);
    let json: Value = serde_json::from_str(&outcome.out).unwrap();
    assert_eq!(json["class"], "patch", "{}", outcome.out);
    let outcome = checkout.xtask(&["diff", "HEAD"]);
    assert_eq!(outcome.out, "nothing changed\n");
}

#[test]
fn two_files_are_compared() {
    let checkout = repository("diff-files");
    let base = include_str!("../../codegen/tests/diff/base.json");
    checkout.write("a.json", base);
    checkout.write("b.json", base.replace("\"cat\", \"dog\"", "\"cat\""));
    let outcome = checkout.xtask(&["diff", "a.json", "b.json", "--format", "markdown"]);
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    assert!(
        outcome.out.starts_with("### Breaking\n\n- `Kind::Dog`: the value `dog` is gone."),
        "{}",
        outcome.out
    );
    let outcome = checkout.xtask(&["diff", "a.json", "b.json", "--check"]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.err.contains("a.json is a file without a version"), "{}", outcome.err);
}

#[test]
fn what_cannot_be_compared_is_one_message() {
    let checkout = repository("diff-bad");
    let outcome = checkout.xtask(&["diff", "no-such-tag"]);
    assert_eq!((outcome.code, outcome.out.as_str()), (1, ""));
    assert_eq!(outcome.err, "error: `no-such-tag` is neither a file nor a revision of this repository\n");
    checkout.write("bad.json", "{\"openapi\": \"3.1.0\"}");
    for (arguments, place) in
        [(["diff", "bad.json", "HEAD"], "bad.json:1:1"), (["diff", "HEAD", "bad.json"], "bad.json:1:1")]
    {
        let outcome = checkout.xtask(&arguments);
        assert_eq!(outcome.code, 1);
        assert!(outcome.err.contains(place), "{}", outcome.err);
    }
    let outcome = checkout.xtask(&["diff", "-x"]);
    assert_eq!(outcome.code, 2, "{}", outcome.err);
}

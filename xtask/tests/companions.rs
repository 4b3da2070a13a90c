//! What belongs to somebody else's document: overlays, and other files of its directory.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]
#![allow(missing_docs, reason = "tests are named, not documented")]

mod support;

use support::Checkout;

/// A document whose one schema stands in another file.
fn checkout(name: &str) -> Checkout {
    let checkout = Checkout::new(name);
    let base = include_str!("../../codegen/tests/diff/base.json");
    checkout
        .write("docs/api.json", base.replace("\"#/components/schemas/Kind\"", "\"parts/kind.json#/Kind\""));
    checkout.write("docs/parts/kind.json", r#"{"Kind": {"type": "string", "enum": ["cat", "owl"]}}"#);
    checkout
}

#[test]
fn files_of_the_documents_directory_are_read() {
    let checkout = checkout("companion-files");
    let outcome = checkout.xtask(&["codegen", "--schema", "docs/api.json", "--out", "out"]);
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    assert!(checkout.read("out/src/models/kind2.rs").contains("Owl"), "{}", outcome.out);
}

#[cfg(unix)]
#[test]
fn links_out_of_the_directory_are_refused() {
    let checkout = checkout("companion-links");
    checkout.write("secret.json", r#"{"Kind": {"type": "string"}}"#);
    std::fs::remove_file(checkout.path("docs/parts/kind.json")).unwrap();
    std::os::unix::fs::symlink(checkout.path("secret.json"), checkout.path("docs/parts/kind.json")).unwrap();
    let outcome = checkout.xtask(&["codegen", "--schema", "docs/api.json", "--out", "out"]);
    assert_eq!(outcome.code, 1);
    assert!(
        outcome.err.contains("`parts/kind.json` cannot be read: it is outside the document's directory"),
        "{}",
        outcome.err
    );
    assert!(!checkout.path("out").exists());
}

#[test]
fn overlays_are_applied_in_order() {
    let checkout = checkout("companion-overlays");
    let overlay = |name: &str, method: &str| {
        let text = format!(
            "overlay: 1.0.0\ninfo: {{title: Names, version: '1'}}\nactions:\n  - target: $.paths['/pets'].post\n    update: {{x-method: {method}}}\n"
        );
        checkout.write(name, text);
    };
    overlay("a.yaml", "adopt");
    overlay("b.yaml", "welcome");
    let arguments = [
        "codegen",
        "--schema",
        "docs/api.json",
        "--overlay",
        "a.yaml",
        "--overlay",
        "b.yaml",
        "--out",
        "out",
    ];
    let outcome = checkout.xtask(&arguments);
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    let resource = checkout.read("out/src/resources/pets.rs");
    assert!(resource.contains("pub fn welcome(") && !resource.contains("pub fn adopt("), "{resource}");
    let check = checkout.xtask(&[&arguments[..], &["--check"]].concat());
    assert_eq!(check.code, 0, "{}", check.err);
    let without = checkout.xtask(&["codegen", "--schema", "docs/api.json", "--out", "out", "--check"]);
    assert_eq!(without.code, 1);
    let missing =
        checkout.xtask(&["codegen", "--schema", "docs/api.json", "--overlay", "none.yaml", "--out", "other"]);
    assert_eq!(missing.code, 1);
    assert!(missing.err.contains("none.yaml") && !checkout.path("other").exists(), "{}", missing.err);
    let usage = checkout.xtask(&["codegen", "--overlay", "a.yaml"]);
    assert_eq!(usage.code, 2, "{}", usage.err);
}

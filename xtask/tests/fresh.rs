//! Law 4: what is checked in is what the schema says.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]
#![allow(missing_docs, reason = "tests are named, not documented")]

mod support;

use std::fs;

use support::Checkout;

#[test]
fn law_4_what_is_checked_in_is_fresh() {
    let outcome = Checkout::new("fresh").xtask(&["codegen", "--check"]);
    assert_eq!(outcome.code, 0, "{}\n{}", outcome.out, outcome.err);
}

#[test]
fn law_4_a_deleted_output_is_made_again_to_the_byte() {
    let checkout = Checkout::new("deleted");
    let before = checkout.tree("generated/src");
    fs::remove_dir_all(checkout.path("generated/src")).unwrap();
    assert_eq!(checkout.xtask(&["codegen"]).code, 0);
    assert_eq!(checkout.tree("generated/src"), before);
}

#[test]
fn law_4_check_names_each_file_with_its_word() {
    let checkout = Checkout::new("stale");
    let edited = checkout.read("generated/src/client.rs").replace("cheap to clone", "costly");
    checkout.write("generated/src/client.rs", edited);
    checkout.write("generated/src/models/stray.rs", "// nobody emits this\n");
    fs::remove_file(checkout.path("generated/src/error.rs")).unwrap();

    let outcome = checkout.xtask(&["codegen", "--check"]);

    assert_eq!(outcome.code, 1);
    for line in [
        "changed: generated/src/client.rs",
        "missing: generated/src/error.rs",
        "stale: generated/src/models/stray.rs",
        "run `cargo xtask codegen`",
    ] {
        assert!(outcome.err.contains(line), "{line} is not in:\n{}", outcome.err);
    }
    assert!(
        outcome.err.contains("\n-/// Client of the") && outcome.err.contains("\n+/// Client of the"),
        "{}",
        outcome.err
    );
    let repaired = checkout.xtask(&["codegen"]);
    assert_eq!(repaired.code, 0, "{}", repaired.err);
    assert!(!checkout.path("generated/src/models/stray.rs").exists());
    assert_eq!(checkout.xtask(&["codegen", "--check"]).code, 0);
}

#[test]
fn law_4_one_description_changes_only_the_places_that_carry_it() {
    let checkout = Checkout::new("description");
    let schema = checkout.read("schema/environments.json");
    let old = "Time when the environment was created.";
    assert_eq!(schema.matches(old).count(), 1, "the test needs a description that occurs once");
    checkout.write("schema/environments.json", schema.replace(old, "When it was made."));
    let before = checkout.tree("generated/src");
    assert_eq!(checkout.xtask(&["codegen"]).code, 0);
    let changed: Vec<String> = before
        .iter()
        .zip(checkout.tree("generated/src"))
        .filter(|(old, new)| old.1 != new.1)
        .map(|(old, _)| old.0.clone())
        .collect();
    assert_eq!(changed, ["models/environment.rs"]);
    let (old_lines, new_lines) = (&before, checkout.read("generated/src/models/environment.rs"));
    let old_text = old_lines.iter().find(|(name, _)| name == "models/environment.rs").unwrap();
    let old_text = String::from_utf8_lossy(&old_text.1).into_owned();
    let differing = old_text.lines().zip(new_lines.lines()).filter(|(old, new)| old != new).count();
    assert_eq!(differing, 1);
}

#[test]
fn a_run_without_a_change_writes_nothing() {
    let checkout = Checkout::new("unchanged");
    let time = |name: &str| fs::metadata(checkout.path(name)).unwrap().modified().unwrap();
    let before = time("generated/src/lib.rs");
    let outcome = checkout.xtask(&["codegen"]);
    assert_eq!(outcome.code, 0);
    assert!(outcome.out.contains("0 written or deleted"), "{}", outcome.out);
    assert_eq!(time("generated/src/lib.rs"), before);
}

#[test]
fn law_4_check_says_why() {
    let checkout = Checkout::new("why");
    checkout.git(&["init", "--quiet", "--initial-branch=main"]);
    checkout.commit("First");
    let edited = checkout.read("generated/src/client.rs").replace("cheap to clone", "costly");
    checkout.write("generated/src/client.rs", &edited);
    let outcome = checkout.xtask(&["codegen", "--check"]);
    assert!(outcome.err.contains("edited by hand since the last commit: src/client.rs\n"), "{}", outcome.err);

    // What a generator before this one made differs in the same way everywhere.
    checkout.commit("Second");
    let outcome = checkout.xtask(&["codegen", "--check"]);
    assert!(
        outcome.err.contains("the generator has changed, or the last commit was not fresh: src/client.rs\n"),
        "{}",
        outcome.err
    );

    assert_eq!(checkout.xtask(&["codegen"]).code, 0);
    checkout.commit("Third");
    let schema = checkout
        .read("schema/environments.json")
        .replace("\"description\": \"The error.\"", "\"description\": \"The very error.\"");
    checkout.write("schema/environments.json", schema);
    let outcome = checkout.xtask(&["codegen", "--check"]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.err.contains("the schema has changed since the last commit: src/"), "{}", outcome.err);
}

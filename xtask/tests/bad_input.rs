//! Wrong usage ends with 2, a bad schema or an unusable file with 1; nothing is written and nothing panics.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]
#![allow(missing_docs, reason = "tests are named, not documented")]

mod support;

use support::{Checkout, Outcome};

fn no_backtrace(outcome: &Outcome) {
    for word in ["panicked", "RUST_BACKTRACE", "stack backtrace"] {
        assert!(!outcome.err.contains(word), "{}", outcome.err);
    }
}

#[test]
fn wrong_usage_ends_with_2() {
    let checkout = Checkout::new("usage");
    for arguments in [
        &[][..],
        &["generate"],
        &["--check"],
        &["codegen", "--chekc"],
        &["codegen", "--schema"],
        &["codegen", "--schema", "a.json"],
        &["codegen", "--out", "dir"],
        &["codegen", "extra"],
        &["codegen", "--schema", "", "--out", "dir"],
        &["codegen", "--schema", "a", "--schema", "b", "--out", "c"],
        &["bench", "models", "--record"],
        &["bench", "speed"],
        &["completions", "tcsh"],
        &["ci", "--color", "sometimes"],
        &["ci", "now"],
    ] {
        let outcome = checkout.xtask(arguments);
        assert_eq!(outcome.code, 2, "{arguments:?}: {}", outcome.err);
        assert!(
            outcome.err.starts_with("error: ") && outcome.err.contains("try '--help'"),
            "{}",
            outcome.err
        );
        no_backtrace(&outcome);
    }
}

/// Runs with another schema; whatever happens, the directory named by `--out` must not come to be.
fn generate(checkout: &Checkout, schema: &str) -> Outcome {
    let outcome = checkout.xtask(&["codegen", "--schema", schema, "--out", "out"]);
    no_backtrace(&outcome);
    if outcome.code != 0 {
        assert!(!checkout.path("out").exists(), "a failed run wrote something");
    }
    outcome
}

#[test]
fn an_unreadable_schema_ends_with_1() {
    let checkout = Checkout::new("unreadable");
    let missing = generate(&checkout, "no-such-file.json");
    assert_eq!(
        (missing.code, missing.err.contains("error: cannot read no-such-file.json")),
        (1, true),
        "{}",
        missing.err
    );
    let directory = generate(&checkout, "schema");
    assert_eq!(
        (directory.code, directory.err.contains("error: cannot read schema")),
        (1, true),
        "{}",
        directory.err
    );
}

#[test]
fn a_schema_that_is_no_document_ends_with_1_and_says_where() {
    let checkout = Checkout::new("garbage");
    let whole = checkout.read("schema/environments.json");
    let random: Vec<u8> =
        (0..4096_u32).map(|index| (index.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    for (name, text) in [
        ("empty.json", Vec::new()),
        ("truncated.json", whole.as_bytes()[..whole.len() / 2].to_vec()),
        ("random.json", random),
        ("brackets.json", vec![b'['; 200_000]),
        ("array.json", b"[]".to_vec()),
        ("other-version.json", whole.replacen("3.1.0", "4.0.0", 1).into_bytes()),
    ] {
        checkout.write(name, text);
        let outcome = generate(&checkout, name);
        assert_eq!(outcome.code, 1, "{name}: {}", outcome.err);
        assert!(
            outcome.err.contains("error: ") && outcome.err.contains(&format!("{name}:")),
            "{name}: {}",
            outcome.err
        );
    }
}

#[test]
fn three_errors_give_three_messages() {
    let checkout = Checkout::new("three");
    let schema = checkout.read("schema/environments.json");
    let broken = schema
        .replacen("\"type\": \"string\"", "\"type\": \"strnig\"", 1)
        .replacen(
            "#/components/schemas/BetaEnvironmentConfig\"",
            "#/components/schemas/BetaEnvironmentConfg\"",
            1,
        )
        .replacen("\"x-rust-name\": \"betas\"", "\"x-rusty-name\": \"betas\"", 1);
    checkout.write("schema/environments.json", broken);
    let outcome = checkout.xtask(&["codegen"]);
    no_backtrace(&outcome);
    assert_eq!(outcome.code, 1);
    let messages =
        ["unknown type `strnig`", "`BetaEnvironmentConfg` is not among", "unknown extension `x-rusty-name`"];
    for message in messages {
        assert_eq!(outcome.err.matches(&format!("error: {message}")).count(), 1, "{}", outcome.err);
    }
}

#[test]
fn an_out_that_cannot_be_written_ends_with_1() {
    let checkout = Checkout::new("out");
    checkout.write("file", "a file where a directory should be");
    let outcome = checkout.xtask(&["codegen", "--schema", "schema/environments.json", "--out", "file"]);
    no_backtrace(&outcome);
    assert_eq!(outcome.code, 1, "{}", outcome.err);
    assert_eq!(checkout.read("file"), "a file where a directory should be");
}

#[test]
fn a_directory_with_files_of_somebody_else_is_left_alone() {
    let checkout = Checkout::new("foreign");
    checkout.write("mine/src/lib.rs", "// mine\n");
    let outcome = checkout.xtask(&["codegen", "--schema", "schema/environments.json", "--out", "mine"]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.err.contains("was not emitted by this command"), "{}", outcome.err);
    assert_eq!(checkout.tree("mine"), [("src/lib.rs".to_owned(), b"// mine\n".to_vec())]);
}

#[test]
fn a_schema_with_errors_leaves_the_output_as_it_was() {
    let checkout = Checkout::new("kept");
    let before = checkout.tree("generated/src");
    let schema =
        checkout.read("schema/environments.json").replacen("\"type\": \"object\"", "\"type\": \"objekt\"", 1);
    checkout.write("schema/environments.json", schema);
    let outcome = checkout.xtask(&["codegen"]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.err.contains("schema/environments.json:"), "{}", outcome.err);
    assert_eq!(checkout.tree("generated/src"), before);
}

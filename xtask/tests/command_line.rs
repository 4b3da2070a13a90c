//! Help, suggestions, color, quiet and completions.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]
#![allow(missing_docs, reason = "tests are named, not documented")]

mod support;

use support::Checkout;

#[test]
fn each_command_has_its_own_help() {
    let checkout = Checkout::new("help");
    for (arguments, expected, absent) in [
        (&["--help"][..], "fmt-schema", "--schema"),
        (&["codegen", "--help"], "--schema <FILE>", "completions"),
        (&["help", "fmt-schema"], "--check", "--schema"),
        (&["bench", "-h"], "models, client, compile, generator", "--check"),
    ] {
        let outcome = checkout.xtask(arguments);
        assert_eq!((outcome.code, outcome.err.as_str()), (0, ""), "{arguments:?}");
        assert!(outcome.out.contains("Usage: cargo xtask"), "{}", outcome.out);
        assert!(outcome.out.contains(expected) && !outcome.out.contains(absent), "{}", outcome.out);
    }
}

#[test]
fn a_near_miss_is_suggested() {
    let checkout = Checkout::new("suggestions");
    for (arguments, suggestion) in [
        (&["codgen"][..], "'codegen'"),
        (&["codegen", "--chekc"], "'--check'"),
        (&["bench", "modles"], "'models'"),
        (&["fmt-shcema"], "'fmt-schema'"),
    ] {
        let outcome = checkout.xtask(arguments);
        assert_eq!(outcome.code, 2);
        assert!(outcome.err.contains("similar") && outcome.err.contains(suggestion), "{}", outcome.err);
    }
}

#[test]
fn color_is_used_where_it_is_wanted() {
    let checkout = Checkout::new("color");
    checkout.write("generated/src/stray.rs", "// nobody emits this\n");
    let error = |arguments: &[&str]| checkout.xtask(arguments).err;
    assert!(error(&["codegen", "--check", "--color", "always"]).contains("\u{1b}[1;31merror\u{1b}[0m"));
    for arguments in [&["codegen", "--check"][..], &["codegen", "--check", "--color", "never"], &["codgen"]] {
        assert!(!error(arguments).contains('\u{1b}'), "{arguments:?}");
    }
    assert!(error(&["--color", "always", "codgen"]).contains('\u{1b}'));
}

#[test]
fn quiet_prints_errors_alone() {
    let checkout = Checkout::new("quiet");
    let outcome = checkout.xtask(&["codegen", "--quiet"]);
    assert_eq!((outcome.code, outcome.out.as_str(), outcome.err.as_str()), (0, "", ""));
    checkout.write("generated/src/stray.rs", "// nobody emits this\n");
    assert!(checkout.xtask(&["-q", "codegen", "--check"]).err.contains("stale: generated/src/stray.rs"));
}

#[test]
fn completions_know_every_command() {
    let checkout = Checkout::new("completions");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let outcome = checkout.xtask(&["completions", shell]);
        assert_eq!(outcome.code, 0, "{}", outcome.err);
        for command in ["codegen", "bench", "ci", "fmt-schema", "completions"] {
            assert!(outcome.out.contains(command), "{shell}: {command}");
        }
    }
}

#[test]
fn the_schema_is_laid_out_and_stays_so() {
    let checkout = Checkout::new("layout");
    assert_eq!(checkout.xtask(&["fmt-schema", "--check"]).code, 0);
    let before = checkout.read("schema/environments.json");
    checkout.write("schema/environments.json", before.replacen("  \"openapi\": \"3", " \"openapi\" :\"3", 1));
    let outcome = checkout.xtask(&["fmt-schema", "--check"]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.err.contains("- \"openapi\" :\"3"), "{}", outcome.err);
    assert_eq!(checkout.xtask(&["fmt-schema"]).code, 0);
    assert_eq!(checkout.read("schema/environments.json"), before);
    checkout.write("schema/environments.json", "{\"a\": }");
    let outcome = checkout.xtask(&["fmt-schema"]);
    assert!(outcome.code == 1 && outcome.err.contains("line 1 column 7"), "{}", outcome.err);
}

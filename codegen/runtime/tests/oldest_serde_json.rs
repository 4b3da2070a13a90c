//! Runs the codec's tests with the oldest serde_json that the workspace accepts, in a workspace of its own.
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// What the inner lock file needs and the outer one lacks is serde_json and what only that version uses. Where it has not
/// been downloaded yet, cargo downloads it once. Only a machine that has no network then skips the test, and says so.
#[test]
fn the_codec_works_with_the_oldest_serde_json() {
    if !fetch(&["--offline"]).status.success() {
        let fetched = fetch(&[]);
        // A lock file that is behind its manifest is no matter of the network.
        let stale = text(&fetched).contains("--locked");
        if !fetched.status.success() && !stale && std::env::var_os("CI").is_none() {
            eprintln!("skipped, the oldest serde_json cannot be downloaded: {}", text(&fetched));
            return;
        }
        assert!(fetched.status.success(), "{}", text(&fetched));
    }
    let tests = run(&["test", "--quiet", "--offline", "--locked", "--test", "codec"]);
    assert!(tests.status.success(), "{}", text(&tests));
}

#[test]
fn the_oldest_serde_json_is_the_one_that_the_workspace_accepts() {
    let required = requirement("../../Cargo.toml", "serde_json = { version = \"");
    let pinned = requirement("tests/oldest_serde_json/Cargo.toml", "serde_json = { version = \"=");
    assert_eq!(required, pinned);
}

/// The version in the line of a manifest that begins with `start`.
fn requirement(manifest: &str, start: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(manifest);
    let manifest = fs::read_to_string(path).expect("a manifest can be read");
    let version = manifest.lines().find_map(|line| line.strip_prefix(start)?.split('"').next());
    version.expect("serde_json is required with a version").to_owned()
}

fn fetch(flags: &[&str]) -> Output {
    run(&[&["fetch", "--quiet", "--locked"], flags].concat())
}

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO"));
    command
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oldest_serde_json"))
        .args(arguments);
    // What the outer cargo sets for its own processes must not reach the inner one.
    for variable in
        ["CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET_DIR", "RUSTC_WORKSPACE_WRAPPER", "CARGO_MAKEFLAGS"]
    {
        command.env_remove(variable);
    }
    command.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("oldest-serde-json"));
    command.output().expect("cargo can be run")
}

fn text(output: &Output) -> String {
    let [out, err] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    format!("{out}\n{err}")
}

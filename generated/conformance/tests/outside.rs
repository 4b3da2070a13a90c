//! A program outside the workspace uses each feature of the client once: see `generated/outside`.
#![forbid(unsafe_code)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::path::Path;
use std::process::{Command, Output};

/// What the program needs and the workspace lacks is downloaded once. Only a machine that has no network then skips the test, and
/// says so.
#[test]
fn a_program_outside_the_workspace_uses_each_feature() {
    if !cargo(&["fetch", "--locked", "--quiet", "--offline"]).status.success() {
        let fetched = cargo(&["fetch", "--locked", "--quiet"]);
        // A lock file that is behind its manifest is no matter of the network.
        let stale = text(&fetched).contains("--locked");
        if !fetched.status.success() && !stale && std::env::var_os("CI").is_none() {
            eprintln!("skipped, what the program needs cannot be downloaded: {}", text(&fetched));
            return;
        }
        assert!(fetched.status.success(), "{}", text(&fetched));
    }
    let tested = cargo(&["test", "--quiet", "--offline", "--locked", "--test", "program"]);
    assert!(tested.status.success(), "{}", text(&tested));
}

fn cargo(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../outside")).args(arguments);
    // What the outer cargo sets for its own processes must not reach the inner one.
    for variable in
        ["CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET_DIR", "RUSTC_WORKSPACE_WRAPPER", "CARGO_MAKEFLAGS"]
    {
        command.env_remove(variable);
    }
    command.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("outside"));
    command.output().unwrap()
}

fn text(output: &Output) -> String {
    let [out, err] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    format!("{out}\n{err}")
}

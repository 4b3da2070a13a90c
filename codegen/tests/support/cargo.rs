//! Cargo, run on crates that a test has made.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder that outlives the test, so that a second run builds only what has changed.
pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// The folder of this package.
pub(crate) fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The runtime, as the path that a manifest names it by.
pub(crate) fn runtime() -> String {
    package().join("runtime").display().to_string()
}

/// The versions of this workspace: what a test crate needs was then fetched when the workspace was built, and no network is asked.
pub(crate) fn lock_file() -> String {
    let path = package().join("../Cargo.lock");
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()))
}

/// A cargo command that asks no network and builds into a folder of its own.
pub(crate) fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    let (name, rest) = arguments.split_first().expect("a command has a name");
    command.current_dir(folder).arg(name).arg("--offline").args(rest);
    // What the outer cargo says to its own processes must not reach the inner one.
    for variable in
        ["CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET_DIR", "RUSTC_WORKSPACE_WRAPPER", "CARGO_MAKEFLAGS"]
    {
        command.env_remove(variable);
    }
    command.env("CARGO_TARGET_DIR", self::folder("emitted-target"));
    command
}

/// Runs a command to its end; all that it printed is the panic's message if it fails.
pub(crate) fn succeed(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?} cannot be run: {error}"));
    assert!(
        output.status.success(),
        "{command:?} failed, {}\n{}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Whether clippy belongs to the toolchain; where it does not, what it would find is found elsewhere.
pub(crate) fn has_clippy() -> bool {
    Command::new(env!("CARGO"))
        .args(["clippy", "--version"])
        .output()
        .is_ok_and(|output| output.status.success())
}

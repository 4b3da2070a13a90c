//! Law 6, over everything that the tests print: no `Debug`, `Display` or error text holds a credential.

use std::process::Command;

use super::{CLIENT, CONFORMANCE, RUNTIME};
use crate::workspace;

/// What every credential of the tests holds, by convention, and those of the recorded wire vectors.
const CREDENTIALS: [&str; 3] = ["do-not-show", "sk-ant-test-key", "sk-env"];

/// The test targets that make clients.
const TARGETS: [&str; 4] = ["client", "loopback", "reference", "wire"];

/// Runs the tests that make clients with their output shown, and searches it.
///
/// # Errors
///
/// The lines that hold a credential, or that the tests did not pass.
pub(super) fn check() -> Result<String, String> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.args(["test", "-p", CLIENT, "-p", RUNTIME, "-p", CONFORMANCE, "--locked"]);
    command.args(TARGETS.iter().flat_map(|target| ["--test", target]));
    command.args(["--", "--nocapture"]).current_dir(workspace::root());
    let output = command.output().map_err(|error| format!("cannot start cargo: {error}"))?;
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    if !output.status.success() {
        return Err(format!("the tests do not pass:\n{text}"));
    }
    let shown: Vec<&str> =
        text.lines().filter(|line| CREDENTIALS.iter().any(|credential| line.contains(credential))).collect();
    match shown.as_slice() {
        [] => Ok(format!("({} lines searched)", text.lines().count())),
        lines => Err(format!("the tests print credentials:\n{}", lines.join("\n"))),
    }
}

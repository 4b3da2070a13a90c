//! Counts that repeat: instructions and allocations of one iteration.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::workspace;

/// Builds a benchmark and returns the path of its executable.
pub(super) fn build(name: &str) -> Result<PathBuf, String> {
    executable(
        &[
            "bench",
            "-p",
            "anthropic-environments",
            "--features",
            "http2,reqwest,tracing",
            "--bench",
            name,
            "--no-run",
        ],
        name,
    )
}

/// Runs cargo with these arguments and returns the path of the executable that it built for the target `name`.
pub(super) fn executable(arguments: &[&str], name: &str) -> Result<PathBuf, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(arguments).args(["--message-format", "json"]);
    command.current_dir(workspace::root()).stderr(std::process::Stdio::inherit());
    let output = command.output().map_err(|error| format!("error: cannot start cargo: {error}"))?;
    if !output.status.success() {
        return Err(format!("error: `{name}` does not build"));
    }
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["target"]["name"] == name)
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .ok_or_else(|| format!("error: cargo built no executable for `{name}`"))
}

/// Instructions of one iteration of a case: the difference between two runs, so that the start of the process does not count.
pub(super) fn instructions(executable: &Path, case: &str) -> Result<f64, String> {
    difference(50, 250, |iterations| instructions_of(executable, &[case, &iterations.to_string()]))
}

/// Allocations of one iteration of a case.
pub(super) fn allocations(executable: &Path, case: &str) -> Result<f64, String> {
    let flags = ["--tool=memcheck", "--leak-check=no"];
    difference(50, 250, |iterations| {
        count(executable, &[case, &iterations.to_string()], &flags, "total heap usage: ")
    })
}

/// Instructions of a whole run.
pub(super) fn instructions_of(executable: &Path, arguments: &[&str]) -> Result<f64, String> {
    let flags = ["--tool=callgrind", "--callgrind-out-file=/dev/null"];
    count(executable, arguments, &flags, "Collected : ")
}

/// What one iteration counts, from a run with few and a run with many.
pub(super) fn difference(
    few: u32,
    many: u32,
    count: impl Fn(u32) -> Result<f64, String>,
) -> Result<f64, String> {
    Ok((count(many)? - count(few)?) / f64::from(many - few))
}

fn count(executable: &Path, arguments: &[&str], flags: &[&str], mark: &str) -> Result<f64, String> {
    let mut command = Command::new("valgrind");
    command.args(flags).arg(executable).args(arguments);
    let output = command.output().map_err(|error| {
        format!("error: cannot start valgrind: {error}; counts need it (Debian: apt-get install valgrind)")
    })?;
    let report = String::from_utf8_lossy(&output.stderr).into_owned();
    if !output.status.success() {
        return Err(format!("error: {arguments:?} failed under valgrind:\n{report}"));
    }
    let rest =
        report.lines().find_map(|line| line.split_once(mark)).map(|(_, rest)| rest).unwrap_or_default();
    let digits = rest.chars().take_while(|c| c.is_ascii_digit() || *c == ',');
    let digits: String = digits.filter(|c| *c != ',').collect();
    digits.parse().map_err(|_| format!("error: valgrind printed no count after `{mark}`:\n{report}"))
}

//! What consumers compile: how many crates, that none is a proc macro, and that none needs a newer Rust than is declared.

use std::collections::BTreeSet;

use serde_json::Value;

use super::CLIENT;
use super::step::{cargo, output};

/// At most so many crates with the default features, and with none.
const LIMITS: [usize; 2] = [50, 8];

/// Runs all checks.
///
/// # Errors
///
/// What is over its limit or not as the README says, or what cargo said.
pub(super) fn check() -> Result<String, String> {
    let readme = std::fs::read_to_string("README.md").map_err(|error| format!("README.md: {error}"))?;
    let mut counts = Vec::new();
    for (at, (features, flags)) in sets().into_iter().enumerate() {
        let crates = crates(&flags.iter().map(String::as_str).collect::<Vec<_>>())?;
        let macros: Vec<&String> = crates.iter().filter(|line| line.contains("(proc-macro)")).collect();
        let limit = LIMITS.get(at);
        if limit.is_some() && !macros.is_empty() {
            return Err(format!("with {features}, consumers compile proc macros: {macros:?}"));
        }
        if limit.is_some_and(|limit| crates.len() > *limit) {
            return Err(format!(
                "with {features}, consumers compile {} crates: over the limit",
                crates.len()
            ));
        }
        let row = format!("| {features} | {} | {} |", crates.len(), macros.len());
        if !readme.lines().any(|line| line == row) {
            return Err(format!("the README lacks this row of the table of crates:\n{row}"));
        }
        counts.push(format!("{features}: {}", crates.len()));
    }
    rust_versions()?;
    Ok(format!("(crates with {})", counts.join(", ")))
}

/// The sets of features, as the README names them and as cargo is told them: the default, none, and each one alone with the
/// default.
fn sets() -> Vec<(String, Vec<String>)> {
    let none = ("no feature".to_owned(), vec!["--no-default-features".to_owned()]);
    let others = codegen::features().filter(|name| !["client", "hyper"].contains(name));
    let added = others.map(|name| (format!("and `{name}`"), vec!["--features".to_owned(), name.to_owned()]));
    [("default features".to_owned(), Vec::new()), none].into_iter().chain(added).collect()
}

/// The distinct crates that a consumer on Linux compiles, the client included.
fn crates(flags: &[&str]) -> Result<BTreeSet<String>, String> {
    let tree = ["tree", "-p", CLIENT, "-e", "normal,build", "--prefix", "none", "--locked"];
    let target = ["--target", "x86_64-unknown-linux-gnu"];
    let arguments: Vec<&str> = tree.iter().chain(&target).chain(flags).copied().collect();
    let lines = output(cargo(&arguments))?;
    Ok(lines
        .lines()
        .map(|line| line.trim_end_matches(" (*)").trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect())
}

/// No locked dependency declares a newer `rust-version` than the workspace.
fn rust_versions() -> Result<(), String> {
    let metadata = output(cargo(&["metadata", "--format-version", "1", "--locked"]))?;
    let metadata: Value =
        serde_json::from_str(&metadata).map_err(|error| format!("cargo metadata: {error}"))?;
    let declared = version(env!("CARGO_PKG_RUST_VERSION"));
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let newer: Vec<String> = packages
        .filter_map(|package| {
            let needs = package["rust_version"].as_str()?;
            (version(needs) > declared).then(|| format!("{} needs Rust {needs}", package["name"]))
        })
        .collect();
    if newer.is_empty() { Ok(()) } else { Err(newer.join(", ")) }
}

/// `1.88.0` as numbers; what is absent counts as 0.
fn version(text: &str) -> [u32; 3] {
    let mut parts = text.split('.').map(|part| part.parse().unwrap_or(0));
    std::array::from_fn(|_| parts.next().unwrap_or(0))
}

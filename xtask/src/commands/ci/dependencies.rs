//! What consumers compile: how many crates, that none is a proc macro, and that none needs a newer Rust than is declared.

use std::collections::BTreeSet;

use serde_json::Value;

use super::CLIENT;
use super::step::{cargo, output};

/// Crates with default features, and with the models alone.
const LIMITS: [(&str, &[&str], usize); 2] =
    [("default features", &[], 64), ("no default features", &["--no-default-features"], 15)];

/// Runs all three checks.
///
/// # Errors
///
/// What is over its limit, or what cargo said.
pub(super) fn check() -> Result<String, String> {
    let mut counts = Vec::new();
    for (name, flags, limit) in LIMITS {
        let crates = crates(flags)?;
        let macros: Vec<&String> = crates.iter().filter(|line| line.contains("(proc-macro)")).collect();
        if !macros.is_empty() {
            return Err(format!("with {name}, consumers compile proc macros: {macros:?}"));
        }
        if crates.len() > limit {
            return Err(format!(
                "with {name}, consumers compile {} crates; the limit is {limit}",
                crates.len()
            ));
        }
        counts.push(format!("{name}: {} crates", crates.len()));
    }
    rust_versions()?;
    Ok(format!("({})", counts.join(", ")))
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

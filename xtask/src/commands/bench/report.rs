//! The report of all benchmarks: their tables, with the versions of what was compared.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use super::table::Table;
use crate::disk;

/// The crates that ours is compared with, or whose version decides a measure.
const COMPARED: [&str; 7] = ["serde", "serde_json", "hyper", "hyper-util", "reqwest", "rustls", "tokio"];

/// Where every run leaves its report.
pub(super) const FILE: &str = "target/bench.md";

/// The report that is checked in; what the READMEs claim is in it.
pub(super) const RECORD: &str = "xtask/BENCHMARKS.md";

/// Writes the report of these benchmarks, by name.
///
/// # Errors
///
/// The file cannot be written, or `Cargo.lock` cannot be read.
pub(super) fn write(root: &Path, file: &str, benchmarks: &[(&str, Vec<Table>)]) -> Result<(), String> {
    let lock = String::from_utf8_lossy(&disk::read(&root.join("Cargo.lock"))?).into_owned();
    let mut text = format!(
        "# Benchmarks\n\n`cargo xtask bench` wrote this. Instructions and allocations repeat; CPU seconds hold for one run on one machine, \
         where ours and the other took turns.\n\n{}\n",
        versions(&lock)
    );
    for (name, tables) in benchmarks {
        let _ = write!(text, "\n## {name}\n");
        for table in tables {
            let _ = write!(text, "\n{}", table.markdown());
        }
    }
    disk::write(&root.join(file), &text)
}

/// The compiler, and the versions of the crates as they are locked.
fn versions(lock: &str) -> String {
    let compiler = Command::new("rustc").arg("--version").output().ok();
    let compiler = compiler.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    let mut versions = vec![compiler.unwrap_or_else(|| "rustc of unknown version".to_owned())];
    versions.extend(COMPARED.iter().filter_map(|name| Some(format!("{name} {}", version(lock, name)?))));
    format!("{}.", versions.join(", "))
}

/// The version of a crate in `Cargo.lock`.
fn version<'l>(lock: &'l str, name: &str) -> Option<&'l str> {
    let (_, rest) = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?;
    rest.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace;

    fn read(file: &str) -> String {
        std::fs::read_to_string(workspace::root().join(file)).unwrap_or_default()
    }

    /// The ratios that a README claims: rows of a table that name a benchmark's row in code and end with a figure.
    fn claims(text: &str) -> Vec<(String, String)> {
        let rows = text.lines().filter_map(|line| {
            let cells: Vec<&str> =
                line.trim().strip_prefix('|')?.strip_suffix('|')?.split('|').map(str::trim).collect();
            let [_, name, figure] = cells.as_slice() else { return None };
            let name = name.strip_prefix('`')?.strip_suffix('`')?;
            figure.parse::<f64>().ok().map(|_| (name.to_owned(), (*figure).to_owned()))
        });
        rows.collect()
    }

    #[test]
    fn the_readme_claims_no_figure_that_the_record_lacks() {
        let record = read(RECORD);
        let claims = claims(&read("README.md"));
        assert!(claims.len() > 5, "{claims:?}");
        for (name, claimed) in claims {
            let row = record.lines().find_map(|line| line.strip_prefix(&format!("| {name} | ")));
            let ratio = row.and_then(|cells| cells.split(" | ").nth(2)?.parse::<f64>().ok());
            let decimals = claimed.split('.').nth(1).map_or(0, str::len);
            let recorded = ratio.map(|ratio| format!("{ratio:.decimals$}"));
            assert_eq!(recorded.as_deref(), Some(claimed.as_str()), "{name} in {RECORD}");
        }
    }

    #[test]
    fn versions_are_those_of_the_lock_file() {
        let lock = "[[package]]\nname = \"hyper\"\nversion = \"1.2.3\"\nsource = \"s\"\n\n[[package]]\nname = \"hyper-util\"\nversion = \"0.1.0\"\n";
        assert_eq!((version(lock, "hyper"), version(lock, "tokio")), (Some("1.2.3"), None));
        for name in COMPARED {
            assert!(version(&read("Cargo.lock"), name).is_some(), "{name}");
        }
    }
}

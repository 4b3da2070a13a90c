//! How the generator's CPU time and memory grow with the document, for shapes that invite more than linear work.
//!
//! Each measure is a process of its own, which generates in memory and writes nothing.

mod child;
mod environments;
mod shapes;

use std::path::Path;
use std::time::Duration;

pub(super) use child::measure;

use super::table::Table;
use super::valgrind;
use crate::{disk, workspace};

/// The name under which a child process of this benchmark is started.
pub(super) const CHILD: &str = "generator-child";

/// The flag of the child that has it read the document as ours.
pub(super) const OURS: &str = "--ours";

/// The highest exponent that passes: above it, time grows faster than the document does.
const EXPONENT: f64 = 1.15;

/// Shorter runs are too noisy for an exponent.
const SHORTEST: f64 = 0.02;

/// What the largest document may take: CPU seconds and megabytes.
const LIMITS: (f64, f64) = (6.0, 500.0);

/// After this, a child is ended and its row says so.
const PATIENCE: Duration = Duration::from_secs(90);

/// How often the small sizes are measured; the fastest counts.
const ROUNDS: usize = 5;

/// What one child has used.
pub(super) struct Usage {
    seconds: f64,
    megabytes: f64,
    outcome: String,
}

/// A family of documents, by size.
struct Family {
    name: &'static str,
    /// Whether the documents are schemas; the others are refused.
    is_valid: bool,
    /// Whether it is read as ours is, and not as somebody else's.
    is_ours: bool,
    sizes: &'static [usize],
    document: fn(usize) -> Result<String, String>,
}

const SIZES: &[usize] = &[1000, 2000, 4000, 8000];

const FAMILIES: [Family; 7] = [
    Family {
        name: "unknown $refs",
        is_valid: false,
        is_ours: false,
        sizes: SIZES,
        document: shapes::unknown_references,
    },
    // The document grows with the square of the number of types: N is the number of fields.
    Family {
        name: "types that name one another",
        is_valid: true,
        is_ours: false,
        sizes: &[2500, 10_000, 40_000, 160_000],
        document: shapes::dense,
    },
    Family { name: "chain of $refs", is_valid: true, is_ours: false, sizes: SIZES, document: shapes::chain },
    Family {
        name: "links and brackets",
        is_valid: true,
        is_ours: false,
        sizes: SIZES,
        document: shapes::description,
    },
    Family { name: "long enum", is_valid: true, is_ours: false, sizes: SIZES, document: shapes::long_enum },
    Family {
        name: "deep nesting",
        is_valid: true,
        is_ours: false,
        sizes: &[50, 100, 200, 400],
        document: shapes::nested,
    },
    Family {
        name: "environments",
        is_valid: true,
        is_ours: true,
        sizes: &[1, 10, 100, 1000],
        document: environments::copies,
    },
];

/// Measures every family, with the generator built to be fast.
///
/// # Errors
///
/// What could not be run, or came out otherwise than it must.
pub(super) fn run() -> Result<Vec<Table>, String> {
    let executable = valgrind::executable(&["build", "--profile", "generator", "-p", "xtask"], "xtask")?;
    let file = workspace::root().join("target/bench-generator/document.json");
    let mut table = Table::begin(&["generator", "N", "bytes", "CPU s", "MB", "exponent"]);
    for family in &FAMILIES {
        measure_family(family, &executable, &file, &mut table)?;
    }
    Ok(vec![table])
}

/// Adds the rows of a family. The exponent is that of the CPU time over the bytes, between a row and the one before.
fn measure_family(family: &Family, executable: &Path, file: &Path, table: &mut Table) -> Result<(), String> {
    let name = family.name;
    let mut before: Option<(f64, f64)> = None;
    for &size in family.sizes {
        let text = (family.document)(size)?;
        disk::write(file, &text)?;
        let bytes = text.len() as f64;
        let Some(usage) = child::fastest(executable, file, family.is_ours, ROUNDS)? else {
            table.exceed(format!("{name} {size} (ended after {} s)", PATIENCE.as_secs()));
            return Ok(());
        };
        let Usage { seconds, megabytes, outcome } = &usage;
        if outcome.ends_with("files") != family.is_valid {
            return Err(format!("error: {name} {size}: {outcome}"));
        }
        let is_long = |(_, earlier): &(f64, f64)| *earlier > SHORTEST;
        let exponent =
            before.filter(is_long).map(|(less, earlier)| exponent(bytes / less, seconds / earlier));
        let shown = exponent.map(|exponent| format!("{exponent:.2}")).unwrap_or_default();
        let measures = [format!("{seconds:.3}"), format!("{megabytes:.1}"), shown.clone()];
        let cells = [name.to_owned(), size.to_string(), text.len().to_string()].into_iter().chain(measures);
        table.row(cells.collect::<Vec<_>>());
        if exponent.is_some_and(|exponent| exponent > EXPONENT) {
            table.exceed(format!("{name} {size} (exponent {shown})"));
        }
        if *seconds > LIMITS.0 || *megabytes > LIMITS.1 {
            let (most, memory) = LIMITS;
            table.exceed(format!("{name} {size} ({seconds:.1} s of {most}, {megabytes:.0} MB of {memory})"));
        }
        before = Some((bytes, *seconds));
    }
    Ok(())
}

/// The power of the growth of the input with which the time has grown.
fn exponent(growth: f64, time: f64) -> f64 {
    time.ln() / growth.ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exponents_of_known_growth() {
        assert!((exponent(2.0, 4.0) - 2.0).abs() < 1e-9);
        assert!((exponent(10.0, 10.0) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn every_family_is_json_and_grows() {
        for family in &FAMILIES {
            let sizes = [family.sizes[0], family.sizes[1]];
            let [small, large] = sizes.map(|size| (family.document)(size).unwrap_or_default());
            for text in [&small, &large] {
                let parsed = serde_json::from_str::<serde_json::Value>(text);
                assert!(parsed.is_ok(), "{}: {parsed:?}", family.name);
            }
            assert!(large.len() > small.len(), "{}", family.name);
        }
    }

    #[test]
    fn copies_of_the_environments_are_a_valid_schema() {
        let text = environments::copies(3).unwrap_or_default();
        let rendered = match codegen::generate("copies.json", text.as_bytes(), codegen::Mode::Curated) {
            Ok(_) => String::new(),
            Err(codegen::Failure::Schema(diagnostics)) => {
                diagnostics.render("copies.json", codegen::diagnostic::Warnings::All)
            }
            Err(defect) => defect.to_string(),
        };
        assert_eq!(rendered, "");
    }
}

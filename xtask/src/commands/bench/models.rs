//! Decoding and encoding against serde derive, which loses data, in instructions.

use std::path::Path;

use super::table::{Ratio, Table};
use super::valgrind::{allocations, build, instructions};

/// A case of ours, the one that it is compared with, and the highest ratio.
type Comparison = (&'static str, &'static str, Option<f64>);

const INSTRUCTIONS: &[Comparison] = &[
    ("ours/from_slice/last", "derive/from_slice/last", Some(1.0)),
    ("ours/from_str/last", "derive/from_str/last", Some(1.0)),
    ("ours/from_slice/first", "derive/from_slice/first", Some(1.0)),
    ("ours/from_str/first", "derive/from_str/first", Some(1.0)),
    ("ours/from_slice/page", "derive/from_slice/page", Some(1.0)),
    ("ours/from_str/page", "derive/from_str/page", Some(1.0)),
    ("ours/to_string/last", "derive/to_string/last", Some(1.0)),
    ("ours/from_reader/last", "derive/from_reader/last", None),
    ("ours/from_value/last", "derive/from_value/last", None),
    ("ours/decode/last", "derive/from_str/last", None),
    ("ours/decode/first", "derive/from_str/first", None),
    ("ignored/from_slice/last", "derive/from_slice/last", None),
    ("ignored/from_str/last", "derive/from_str/last", None),
];

const ALLOCATIONS: &[Comparison] = &[
    ("ours/from_str/last", "ours/clone/last", Some(1.15)),
    ("ours/from_slice/last", "ours/clone/last", Some(1.15)),
    ("ours/decode/last", "ours/clone/last", Some(1.15)),
    ("derive/from_str/last", "ours/clone/last", None),
];

pub(super) fn run() -> Result<Vec<Table>, String> {
    let executable = build("models")?;
    let instructions = ratios(&executable, INSTRUCTIONS, instructions)?;
    let allocations = ratios(&executable, ALLOCATIONS, allocations)?;
    Ok(vec![Table::of_ratios("instructions", &instructions), Table::of_ratios("allocations", &allocations)])
}

fn ratios(
    executable: &Path,
    comparisons: &[Comparison],
    measure: fn(&Path, &str) -> Result<f64, String>,
) -> Result<Vec<Ratio>, String> {
    comparisons
        .iter()
        .map(|&(ours, other, limit)| {
            let name = format!("{ours} : {}", other.split('/').next().unwrap_or(other));
            Ok(Ratio { name, ours: measure(executable, ours)?, other: measure(executable, other)?, limit })
        })
        .collect()
}

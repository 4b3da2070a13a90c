//! Prints one line for each vector, and fails if any of them disagrees. Its arguments are explained in the README of this crate.
#![forbid(unsafe_code)]
#![allow(clippy::panic, reason = "a test stops at the first surprise")]

mod harness;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use harness::Schema;
use harness::verdict::Verdict;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--rules") {
        print!("{}", harness::rules::table());
        return ExitCode::SUCCESS;
    }
    let is_list = arguments.iter().any(|argument| argument == "--list");
    match run(&filters(&arguments), is_list) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("wire: {why}");
            ExitCode::FAILURE
        }
    }
}

/// The texts of which a name must hold one. Cargo gives all targets the same arguments, so those of the standard test
/// harness are let pass.
fn filters(arguments: &[String]) -> Vec<&str> {
    const WITH_VALUE: [&str; 6] = ["--test-threads", "--skip", "--format", "--color", "--logfile", "-Z"];
    let before = [None].into_iter().chain(arguments.iter().map(|argument| Some(argument.as_str())));
    let is_value = |before: Option<&str>| before.is_some_and(|before| WITH_VALUE.contains(&before));
    let arguments = before.zip(arguments).filter(|(before, _)| !is_value(*before));
    arguments.map(|(_, argument)| argument.as_str()).filter(|argument| !argument.starts_with('-')).collect()
}

/// The folder that holds the vectors: that of the variable `WIRE_VECTORS`, or the project's own.
fn folder() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    match std::env::var_os("WIRE_VECTORS").map(PathBuf::from) {
        // Cargo runs tests in the package, but the caller stands at the top of the workspace.
        Some(folder) if folder.is_relative() && !folder.exists() => package.join("..").join(folder),
        Some(folder) => folder,
        None => package.join("tests/wire/vectors"),
    }
}

/// Judges the vectors that a filter names, all of them without one; how many disagree.
fn run(filters: &[&str], is_list: bool) -> Result<usize, String> {
    let schema = Schema::load()?;
    let vectors = harness::vectors::load(&folder())?;
    let is_named = |name: &str| filters.is_empty() || filters.iter().any(|filter| name.contains(filter));
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut failed = 0;
    for vector in vectors.iter().filter(|vector| is_named(&vector.name)) {
        if is_list {
            println!("{}: test", vector.name);
            continue;
        }
        let verdict = harness::judge(&schema, vector);
        println!("{} {verdict}", vector.name);
        failed += usize::from(verdict.is_disagreement());
        let kind =
            if let Verdict::Disagree(_) = verdict { "DISAGREE".to_owned() } else { verdict.to_string() };
        *counts.entry(kind).or_default() += 1;
    }
    if is_list {
        return Ok(0);
    }
    println!();
    for (kind, count) in &counts {
        println!("{count:>5} {kind}");
    }
    let passed = counts.values().sum::<usize>() - failed;
    println!("\n{passed} passed, {failed} failed");
    Ok(failed)
}

//! `cargo xtask corpus`: a directory of other people's documents, each generated, compiled, and tried with its own examples. By hand: it takes as long as the compiler does.

mod document;
mod examples;
mod measure;
mod row;

use std::path::{Path, PathBuf};

use clap::builder::PathBufValueParser;
use clap::{Arg, ArgAction, ArgMatches, Command};

use self::row::Row;
use super::{Definition, Stop};
use crate::output::Output;
use crate::workspace;

pub(super) const COMMAND: Definition = Definition { name: "corpus", arguments, run };

fn arguments() -> Command {
    Command::new("corpus")
        .about("Try the generator on every OpenAPI document of a directory, and print a table")
        .args([
            Arg::new("directory")
                .value_name("DIR")
                .value_parser(PathBufValueParser::new())
                .required(true)
                .help("Documents in JSON or YAML"),
            Arg::new("only")
                .long("only")
                .value_name("NAME")
                .action(ArgAction::Append)
                .help("Only the document of this name, without its ending; several may be given"),
            Arg::new("clippy").long("clippy").action(ArgAction::SetTrue).help("Run clippy, too"),
            Arg::new("no-check").long("no-check").action(ArgAction::SetTrue).help("Generate only"),
            Arg::new("no-examples")
                .long("no-examples")
                .action(ArgAction::SetTrue)
                .help("Leave the examples out"),
        ])
}

/// What is done with each document.
struct Wanted {
    check: bool,
    clippy: bool,
    examples: bool,
}

fn run(matches: &ArgMatches, output: &Output) -> Result<(), Stop> {
    let directory = matches.get_one::<PathBuf>("directory").map(PathBuf::as_path).unwrap_or(Path::new("."));
    let only: Vec<&String> = matches.get_many("only").into_iter().flatten().collect();
    let check = !matches.get_flag("no-check");
    let wanted = Wanted {
        check,
        clippy: matches.get_flag("clippy"),
        examples: check && !matches.get_flag("no-examples"),
    };
    let work = workspace::root().join("target/corpus");
    let mut rows = Vec::new();
    for path in documents(directory)? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if !only.is_empty() && !only.contains(&&name) {
            continue;
        }
        let row = document::measure(&path, &name, &work, &wanted)?;
        row.explanations().iter().for_each(|line| output.result(line));
        output.progress(&row.line());
        rows.push(row);
    }
    output.result(&row::table(&rows));
    match rows.iter().all(Row::is_good) {
        true => Ok(()),
        false => Err("error: not every document is generated and compiles".to_owned().into()),
    }
}

/// The documents of a directory, by name.
fn documents(directory: &Path) -> Result<Vec<PathBuf>, String> {
    let cannot = |error: std::io::Error| format!("error: cannot read {}: {error}", directory.display());
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(directory).map_err(cannot)? {
        let path = entry.map_err(cannot)?.path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if ["json", "yaml", "yml"].contains(&ending) {
            paths.push(path);
        }
    }
    paths.sort();
    match paths.is_empty() {
        true => Err(format!("error: {} holds no .json, .yaml or .yml", directory.display())),
        false => Ok(paths),
    }
}

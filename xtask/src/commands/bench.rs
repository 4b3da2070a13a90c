//! `cargo xtask bench [NAME]`: one benchmark, or all of them, as tables.
//!
//! Two things are always compared in one run. Where the measure is instructions, it repeats, and a ratio above its limit fails the command.

mod client;
mod compile;
mod cpu;
mod generator;
mod models;
mod report;
mod table;
mod valgrind;

use std::path::PathBuf;

use clap::builder::PathBufValueParser;
use clap::{Arg, ArgAction, ArgMatches, Command};

use self::table::Table;
use super::{Definition, Stop};
use crate::output::Output;
use crate::workspace;

pub(super) const COMMAND: Definition = Definition { name: "bench", arguments, run };

/// A name, and what makes its tables.
type Benchmark = (&'static str, fn() -> Result<Vec<Table>, String>);

const BENCHMARKS: [Benchmark; 4] = [
    ("models", models::run),
    ("client", client::run),
    ("compile", compile::run),
    ("generator", generator::run),
];

fn arguments() -> Command {
    let name = Arg::new("name")
        .value_name("NAME")
        .value_parser(BENCHMARKS.map(|(name, _)| name))
        .help("The benchmark to run [default: all, with a report in target/bench.md]");
    let record = Arg::new("record")
        .long("record")
        .action(ArgAction::SetTrue)
        .conflicts_with("name")
        .help("Also write the report that is checked in, xtask/BENCHMARKS.md");
    let file = Arg::new("file").required(true).value_parser(PathBufValueParser::new());
    let ours = Arg::new("ours").long("ours").action(ArgAction::SetTrue);
    Command::new("bench")
        .about("Run benchmarks and print their tables; exit 1 above a limit")
        .args_conflicts_with_subcommands(true)
        .disable_help_subcommand(true)
        .args([name, record])
        .subcommand(Command::new(generator::CHILD).hide(true).args([file, ours]))
}

fn run(matches: &ArgMatches, output: &Output) -> Result<(), Stop> {
    if let Some((_, child)) = matches.subcommand() {
        let file = child.get_one::<PathBuf>("file");
        return file.map_or(Ok(()), |file| Ok(generator::measure(file, child.get_flag("ours"))?));
    }
    let name = matches.get_one::<String>("name");
    let chosen = BENCHMARKS.iter().filter(|(known, _)| name.is_none_or(|name| name == known));
    let mut measured = Vec::new();
    for (name, run) in chosen {
        measured.push((*name, run()?));
    }
    if name.is_none() {
        let files = [report::FILE, report::RECORD];
        for file in &files[..=usize::from(matches.get_flag("record"))] {
            report::write(&workspace::root(), file, &measured)?;
            output.result(&format!("\nwrote {file}"));
        }
    }
    let over: Vec<&str> =
        measured.iter().flat_map(|(_, tables)| tables).flat_map(Table::over).map(String::as_str).collect();
    match over.as_slice() {
        [] => Ok(()),
        over => Err(format!("error: above its limit: {}", over.join("; ")).into()),
    }
}

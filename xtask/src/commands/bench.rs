//! `cargo xtask bench NAME`: a benchmark as a table.
//!
//! Two things are always compared in one run. Where the measure is instructions, it repeats, and a ratio above its limit fails the command.

mod client;
mod compile;
mod cpu;
mod generator;
mod models;
mod table;
mod valgrind;

use std::path::PathBuf;

use clap::builder::PathBufValueParser;
use clap::{Arg, ArgAction, ArgMatches, Command};

use super::{Definition, Stop};
use crate::output::Output;

pub(super) const COMMAND: Definition = Definition { name: "bench", arguments, run };

/// A name, and what runs under it.
type Benchmark = (&'static str, fn() -> Result<(), String>);

const BENCHMARKS: [Benchmark; 4] = [
    ("models", models::run),
    ("client", client::run),
    ("compile", compile::run),
    ("generator", generator::run),
];

fn arguments() -> Command {
    let name = Arg::new("name")
        .value_name("NAME")
        .required(true)
        .value_parser(BENCHMARKS.map(|(name, _)| name))
        .help("The benchmark to run");
    let file = Arg::new("file").required(true).value_parser(PathBufValueParser::new());
    let ours = Arg::new("ours").long("ours").action(ArgAction::SetTrue);
    Command::new("bench")
        .about("Run a benchmark and print its table; exit 1 above a limit")
        .args_conflicts_with_subcommands(true)
        .subcommand_negates_reqs(true)
        .disable_help_subcommand(true)
        .arg(name)
        .subcommand(Command::new(generator::CHILD).hide(true).args([file, ours]))
}

fn run(matches: &ArgMatches, _: &Output) -> Result<(), Stop> {
    if let Some((_, child)) = matches.subcommand() {
        let file = child.get_one::<PathBuf>("file");
        return file.map_or(Ok(()), |file| Ok(generator::measure(file, child.get_flag("ours"))?));
    }
    let name = matches.get_one::<String>("name");
    match BENCHMARKS.iter().find(|(known, _)| name.is_some_and(|name| name == known)) {
        Some((_, run)) => Ok(run()?),
        None => Err("error: no such benchmark".to_owned().into()),
    }
}

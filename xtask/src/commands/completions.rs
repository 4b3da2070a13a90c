//! `cargo xtask completions SHELL`: a completion script on standard output.

use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;

use super::{Definition, Stop};
use crate::command_line;
use crate::output::Output;

pub(super) const COMMAND: Definition = Definition { name: "completions", arguments, run };

const HELP: &str =
    "The script completes a command named `xtask`; with `alias xtask='cargo xtask'` that is this one.";

fn arguments() -> Command {
    Command::new("completions")
        .about("Print a completion script for a shell")
        .after_help(HELP)
        .arg(Arg::new("shell").value_name("SHELL").required(true).value_parser(value_parser!(Shell)))
}

fn run(matches: &ArgMatches, output: &Output) -> Result<(), Stop> {
    let Some(shell) = matches.get_one::<Shell>("shell") else { return Ok(()) };
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut command_line::root().bin_name("xtask"), "xtask", &mut script);
    output.result(String::from_utf8_lossy(&script).trim_end());
    Ok(())
}

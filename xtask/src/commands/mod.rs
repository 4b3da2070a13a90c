//! The commands, one a file. A new one is a file with a [`Definition`] and a line in [`ALL`].

mod bench;
mod ci;
mod codegen;
mod completions;
mod corpus;
mod diff;
mod fmt_schema;
mod verify;

use clap::{ArgMatches, Command};

use crate::output::Output;

/// One command.
pub(crate) struct Definition {
    /// Its name on the command line.
    name: &'static str,
    /// Its help and options.
    pub(crate) arguments: fn() -> Command,
    /// Runs it.
    run: fn(&ArgMatches, &Output) -> Result<(), Stop>,
}

/// Why a command did not do what it was asked for.
pub(crate) struct Stop {
    /// The text to print.
    pub(crate) message: String,
    /// The exit code.
    pub(crate) code: u8,
}

impl From<String> for Stop {
    /// Most failures end with 1.
    fn from(message: String) -> Self {
        Self { message, code: 1 }
    }
}

/// Every command, in the order of the help.
pub(crate) const ALL: [&Definition; 8] = [
    &codegen::COMMAND,
    &diff::COMMAND,
    &verify::COMMAND,
    &bench::COMMAND,
    &corpus::COMMAND,
    &ci::COMMAND,
    &fmt_schema::COMMAND,
    &completions::COMMAND,
];

/// Runs the command that was named.
///
/// # Errors
///
/// Why it failed.
pub(crate) fn run(matches: &ArgMatches, output: &Output) -> Result<(), Stop> {
    let Some((name, matches)) = matches.subcommand() else {
        return Err("error: no command".to_owned().into());
    };
    match ALL.iter().find(|command| command.name == name) {
        Some(command) => (command.run)(matches, output),
        None => Err(format!("error: unknown command `{name}`").into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_command_is_parsed_under_its_name() {
        for command in ALL {
            assert_eq!((command.arguments)().get_name(), command.name);
        }
    }
}

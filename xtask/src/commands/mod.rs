//! The commands, one a file. A new one is a file with a [`Definition`] and a line in [`ALL`].

mod bench;
mod ci;
mod codegen;
mod completions;
mod fmt_schema;

use clap::{ArgMatches, Command};

use crate::output::Output;

/// One command.
pub(crate) struct Definition {
    /// Its name on the command line.
    name: &'static str,
    /// Its help and options.
    pub(crate) arguments: fn() -> Command,
    /// Runs it; the error is the text to print.
    run: fn(&ArgMatches, &Output) -> Result<(), String>,
}

/// Every command, in the order of the help.
pub(crate) const ALL: [&Definition; 5] =
    [&codegen::COMMAND, &bench::COMMAND, &ci::COMMAND, &fmt_schema::COMMAND, &completions::COMMAND];

/// Runs the command that was named.
///
/// # Errors
///
/// The text to print.
pub(crate) fn run(matches: &ArgMatches, output: &Output) -> Result<(), String> {
    let Some((name, matches)) = matches.subcommand() else { return Err("error: no command".to_owned()) };
    match ALL.iter().find(|command| command.name == name) {
        Some(command) => (command.run)(matches, output),
        None => Err(format!("error: unknown command `{name}`")),
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

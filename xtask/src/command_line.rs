//! The command line as a whole: the options of every command, and one subcommand for each file in [`crate::commands`].

use std::ffi::OsString;

use clap::{Arg, ArgAction, ColorChoice, Command};

use crate::commands;

const EXIT_CODES: &str = "Exit codes: 0 done; 1 the check failed, the schema is invalid, or a file could not be read or written; \
                          2 wrong usage.";

/// Returns the parser of the command line.
pub(crate) fn root() -> Command {
    let color = Arg::new("color")
        .long("color")
        .value_name("WHEN")
        .value_parser(["auto", "always", "never"])
        .default_value("auto")
        .global(true)
        .help("When to use colors; `auto` respects NO_COLOR");
    let quiet = Arg::new("quiet")
        .long("quiet")
        .short('q')
        .action(ArgAction::SetTrue)
        .global(true)
        .help("Print nothing but errors and results that were asked for");
    Command::new("xtask")
        .bin_name("cargo xtask")
        .about("The project's commands")
        .after_help(EXIT_CODES)
        .color(help_color(std::env::args_os()))
        .subcommand_required(true)
        .args([color, quiet])
        .subcommands(commands::ALL.iter().map(|command| (command.arguments)()))
}

/// Help and usage errors are printed before the arguments are known, so `--color` is searched for.
fn help_color(arguments: impl Iterator<Item = OsString>) -> ColorChoice {
    let arguments: Vec<OsString> = arguments.collect();
    let pairs = arguments.windows(2).filter(|pair| pair[0] == "--color").map(|pair| pair[1].as_os_str());
    let joined = arguments.iter().filter_map(|argument| argument.to_str()?.strip_prefix("--color="));
    match pairs.filter_map(|value| value.to_str()).chain(joined).last() {
        Some("always") => ColorChoice::Always,
        Some("never") => ColorChoice::Never,
        _ => ColorChoice::Auto,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parser_is_consistent() {
        root().debug_assert();
    }

    #[test]
    fn the_color_of_help_is_found_in_both_spellings() {
        let color = |line: &str| help_color(line.split(' ').map(OsString::from));
        assert_eq!(color("xtask --color always --help"), ColorChoice::Always);
        assert_eq!(color("xtask codegen --help --color=never"), ColorChoice::Never);
        assert_eq!(color("xtask codegen --help"), ColorChoice::Auto);
    }
}

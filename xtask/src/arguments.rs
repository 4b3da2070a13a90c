//! The command line.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use crate::bench::NAMES;

/// What is printed for `--help` and behind a fault of usage.
pub(crate) const USAGE: &str = "\
usage: cargo xtask <command>

  codegen                          regenerate generated/src; prints what changed
  codegen --check                  fail if anything in generated/src is changed, missing or left over
  codegen --schema FILE --out DIR  generate a complete crate from any document of the dialect
  bench NAME                       a benchmark as a table of ratios: models, client, compile
  ci                               what CI runs after `cargo xtask codegen` and `cargo test --workspace`";

/// One command.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help,
    Codegen(Codegen),
    /// One of [`NAMES`].
    Bench(String),
    Ci,
}

/// Options of `codegen`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Codegen {
    /// Compare instead of writing.
    pub(crate) check: bool,
    /// Another schema and the folder of the crate that is made from it.
    pub(crate) other: Option<(PathBuf, PathBuf)>,
}

/// Reads the command line.
///
/// # Errors
///
/// What is wrong with it, in one line.
pub(crate) fn parse(arguments: &[OsString]) -> Result<Command, String> {
    let Some((command, rest)) = arguments.split_first() else {
        return Err("no command".to_owned());
    };
    match command.to_str() {
        Some("help" | "--help" | "-h") => Ok(Command::Help),
        Some("codegen") => codegen(rest),
        Some("bench") => bench(rest),
        Some("ci") => alone(rest, Command::Ci),
        _ => Err(format!("unknown command `{}`", command.display())),
    }
}

fn alone(rest: &[OsString], command: Command) -> Result<Command, String> {
    match rest.first() {
        None => Ok(command),
        Some(argument) if is_help(argument) => Ok(Command::Help),
        Some(argument) => Err(format!("unexpected argument `{}`", argument.display())),
    }
}

fn bench(rest: &[OsString]) -> Result<Command, String> {
    match rest {
        [] => Err(format!("`bench` needs a name: {}", NAMES.join(", "))),
        [name] if NAMES.iter().any(|known| name == known) => {
            Ok(Command::Bench(name.to_string_lossy().into_owned()))
        }
        [name, ..] if is_help(name) => Ok(Command::Help),
        [name] => Err(format!("unknown benchmark `{}`; there are: {}", name.display(), NAMES.join(", "))),
        [_, extra, ..] => Err(format!("unexpected argument `{}`", extra.display())),
    }
}

fn is_help(argument: &OsStr) -> bool {
    argument == "--help" || argument == "-h"
}

fn codegen(rest: &[OsString]) -> Result<Command, String> {
    let (mut check, mut schema, mut out) = (false, None, None);
    let mut rest = rest.iter();
    while let Some(argument) = rest.next() {
        match argument.to_str() {
            Some("--check") => check = true,
            Some("--schema") => set(&mut schema, "--schema", rest.next())?,
            Some("--out") => set(&mut out, "--out", rest.next())?,
            Some("--help" | "-h") => return Ok(Command::Help),
            _ => return Err(format!("unknown argument `{}` of codegen", argument.display())),
        }
    }
    match (schema, out) {
        (None, None) => Ok(Command::Codegen(Codegen { check, other: None })),
        (Some(schema), Some(out)) => Ok(Command::Codegen(Codegen { check, other: Some((schema, out)) })),
        (Some(_), None) => Err("`--schema` needs `--out DIR`".to_owned()),
        (None, Some(_)) => Err("`--out` needs `--schema FILE`".to_owned()),
    }
}

fn set(slot: &mut Option<PathBuf>, flag: &str, value: Option<&OsString>) -> Result<(), String> {
    let value = value.filter(|value| !value.is_empty()).ok_or_else(|| format!("`{flag}` needs a value"))?;
    match slot.replace(PathBuf::from(value)) {
        None => Ok(()),
        Some(_) => Err(format!("`{flag}` is given twice")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, String> {
        parse(&line.split_whitespace().map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn commands() {
        assert_eq!(parsed("codegen --check"), Ok(Command::Codegen(Codegen { check: true, other: None })));
        let other = Some((PathBuf::from("a.json"), PathBuf::from("dir")));
        assert_eq!(
            parsed("codegen --out dir --schema a.json"),
            Ok(Command::Codegen(Codegen { check: false, other }))
        );
        assert_eq!(parsed("ci"), Ok(Command::Ci));
        assert_eq!(parsed("--help"), Ok(Command::Help));
    }

    #[test]
    fn wrong_usage_is_named() {
        for (line, message) in [
            ("", "no command"),
            ("generate", "unknown command `generate`"),
            ("codegen --chekc", "unknown argument `--chekc` of codegen"),
            ("codegen --schema", "`--schema` needs a value"),
            ("codegen --schema a.json", "`--schema` needs `--out DIR`"),
            ("codegen --out dir", "`--out` needs `--schema FILE`"),
            ("codegen --schema a --schema b --out c", "`--schema` is given twice"),
            ("bench", "`bench` needs a name: models, client, compile"),
            ("bench speed", "unknown benchmark `speed`; there are: models, client, compile"),
            ("ci now", "unexpected argument `now`"),
        ] {
            assert_eq!(parsed(line), Err(message.to_owned()), "{line}");
        }
    }
}

//! `cargo xtask diff`: what a change of the schema means for the users of the crate.

mod changelog;
mod revision;
mod version;

use clap::{Arg, ArgAction, ArgMatches, Command};
use codegen::diagnostic::Warnings;
use codegen::diff::{self, Diff, Which};

use self::revision::Schema;
use self::version::Version;
use super::{Definition, Stop};
use crate::output::Output;
use crate::{disk, workspace};

pub(super) const COMMAND: Definition = Definition { name: "diff", arguments, run };

fn arguments() -> Command {
    let flag = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
    };
    Command::new("diff").about("Say what a change of the schema means for the users of the crate").args([
        Arg::new("old")
            .value_name("OLD")
            .help("A schema or a git revision; without it, the last release tag, else HEAD"),
        Arg::new("new").value_name("NEW").help("A schema or a git revision; without it, the working tree"),
        Arg::new("format")
            .long("format")
            .value_name("FORMAT")
            .value_parser(["text", "json", "markdown"])
            .default_value("text")
            .help("How the result is written"),
        flag("changelog", "Write the changes under \"Unreleased\" in CHANGELOG.md"),
        flag("check", "Exit 1 if the version is not raised enough since OLD, a revision"),
    ])
}

fn run(matches: &ArgMatches, output: &Output) -> Result<(), Stop> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let old = match text("old") {
        Some(old) => Schema::named(old)?,
        None => Schema::of_revision(&revision::last_release()?)?,
    };
    let new = match text("new") {
        Some(new) => Schema::named(new)?,
        None => Schema::of_working_tree()?,
    };
    let diff = compare(&old, &new)?;
    match text("format") {
        Some("json") => output.result(&diff.json().to_string()),
        Some("markdown") => output.result(diff.markdown().trim_end()),
        _ => output.result(diff.text().trim_end()),
    }
    if matches.get_flag("changelog") {
        let path = workspace::root().join("CHANGELOG.md");
        let before = String::from_utf8_lossy(&disk::read(&path)?).into_owned();
        disk::write(&path, &changelog::with_entry(&before, &diff.markdown())?)?;
        output.progress("updated: CHANGELOG.md");
    }
    match matches.get_flag("check") {
        true => check(&old, &new, &diff, output),
        false => Ok(()),
    }
}

fn compare(old: &Schema, new: &Schema) -> Result<Diff, Stop> {
    diff::diff((&old.name, &old.text), (&new.name, &new.text)).map_err(|(which, failure)| {
        let name = match which {
            Which::Old => &old.name,
            Which::New => &new.name,
        };
        match failure {
            codegen::Failure::Schema(report) => report.render(name, Warnings::Hidden).into(),
            defect @ codegen::Failure::Emitter { .. } => format!("error: {defect}").into(),
        }
    })
}

/// Whether the version says what the changes are.
fn check(old: &Schema, new: &Schema, diff: &Diff, output: &Output) -> Result<(), Stop> {
    let (before, after) = (Version::of(old)?, Version::of(new)?);
    let Some(class) = diff.class() else { return Ok(()) };
    let least = before.least_after(class);
    if after < least {
        return Err(format!(
            "error: the version is {after}, and {} changes since {before} ask for {least}; raise `version` in Cargo.toml",
            class.word()
        )
        .into());
    }
    output.progress(&format!("the version {after} is enough for {} changes since {before}", class.word()));
    Ok(())
}

//! `cargo xtask codegen`: read, generate, then write or compare.

use std::path::{Path, PathBuf};

use clap::builder::PathBufValueParser;
use clap::{Arg, ArgAction, ArgMatches, Command};
use codegen::files::{Change, Files};
use codegen::{Failure, Generated, generate};

use super::Definition;
use crate::disk::{self, Target};
use crate::output::Output;
use crate::workspace;

pub(super) const COMMAND: Definition = Definition { name: "codegen", arguments, run };

fn arguments() -> Command {
    let path = |name: &'static str, value: &'static str| {
        Arg::new(name).long(name).value_name(value).value_parser(PathBufValueParser::new())
    };
    Command::new("codegen")
        .about("Regenerate generated/src from schema/environments.json, or any crate from any schema")
        .args([
            Arg::new("check")
                .long("check")
                .action(ArgAction::SetTrue)
                .help("Write nothing; exit 1 if a file is changed, missing or stale"),
            path("schema", "FILE").requires("out").help("Read another schema"),
            path("out", "DIR").requires("schema").help("Write a complete crate to this directory"),
        ])
}

fn run(matches: &ArgMatches, output: &Output) -> Result<(), String> {
    let (files, target, command) =
        match (matches.get_one::<PathBuf>("schema"), matches.get_one::<PathBuf>("out")) {
            (Some(schema), Some(out)) => other(schema, out)?,
            _ => checked_in()?,
        };
    match matches.get_flag("check") {
        true => check(&files, &target, &command, output),
        false => update(&files, &target, output),
    }
}

/// The checked-in crate: `src` alone is emitted.
fn checked_in() -> Result<(Files, Target, String), String> {
    let root = workspace::root();
    let generated = generated(&root.join(workspace::SCHEMA), workspace::SCHEMA, workspace::SCHEMA)?;
    let target = Target::checked_in(root.join(workspace::GENERATED), workspace::GENERATED);
    Ok((sources(&generated), target, "cargo xtask codegen".to_owned()))
}

/// A crate of its own: the manifest is emitted, too.
fn other(schema: &Path, out: &Path) -> Result<(Files, Target, String), String> {
    let name = schema.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let generated = generated(schema, &name, &schema.display().to_string())?;
    let runtime = workspace::root().join(workspace::RUNTIME);
    let mut files = sources(&generated);
    files.insert("Cargo.toml".to_owned(), generated.manifest(&runtime.to_string_lossy()));
    let command = format!("cargo xtask codegen --schema {} --out {}", schema.display(), out.display());
    Ok((files, Target::named(out), command))
}

fn sources(generated: &Generated) -> Files {
    generated.sources.iter().map(|(path, text)| (format!("src/{path}"), text.clone())).collect()
}

/// Generates from a file; `name` is what headers call the schema, `shown` what messages call it.
fn generated(path: &Path, name: &str, shown: &str) -> Result<Generated, String> {
    let text = disk::read(path)?;
    generate(name, &text).map_err(|failure| match failure {
        Failure::Schema(report) => report.render(shown),
        defect @ Failure::Emitter { .. } => format!("error: {defect}"),
    })
}

fn update(files: &Files, target: &Target, output: &Output) -> Result<(), String> {
    let changes = target.update(files, output)?;
    for (path, change) in &changes {
        let done = match change {
            Change::Changed => "updated",
            Change::Missing => "created",
            Change::Stale => "deleted",
        };
        output.progress(&format!("{done}: {}/{path}", target.shown()));
    }
    let (all, shown, changed) = (files.len(), target.shown(), changes.len());
    output.progress(&format!("{all} files in {shown}, {changed} written or deleted"));
    Ok(())
}

/// Reports every difference with its diff, and the command to run.
fn check(files: &Files, target: &Target, command: &str, output: &Output) -> Result<(), String> {
    let (changes, tree) = target.compare(files)?;
    let shown = target.shown();
    if changes.is_empty() {
        output.progress(&format!("{} files in {shown} are fresh", files.len()));
        return Ok(());
    }
    let mut report = String::new();
    for (path, change) in &changes {
        report.push_str(&format!("{change}: {shown}/{path}\n"));
        if *change == Change::Changed {
            let old = tree.get(path).map(|text| String::from_utf8_lossy(text)).unwrap_or_default();
            let new = files.get(path).map(String::as_str).unwrap_or_default();
            report.push_str(&diff(&old, new, "on disk", "from the schema"));
        }
    }
    Err(format!("{report}error: {shown} does not match the schema; run `{command}`"))
}

/// A unified diff with two lines of context.
pub(super) fn diff(old: &str, new: &str, old_name: &str, new_name: &str) -> String {
    let diff = similar::TextDiff::from_lines(old, new);
    diff.unified_diff().context_radius(2).header(old_name, new_name).to_string()
}

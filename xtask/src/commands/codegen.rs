//! `cargo xtask codegen`: read, generate, then write or compare.

mod generated;
mod report;
mod watch;
mod why;

use std::path::{Path, PathBuf};

use self::generated::{Names, generated};
use self::report::Reporter;
use self::watch::Inputs;
use clap::builder::PathBufValueParser;
use clap::{Arg, ArgAction, ArgMatches, Command};
use codegen::files::{Change, Files};
use codegen::{Generated, Mode};

use super::{Definition, Stop};
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
            Arg::new("watch")
                .long("watch")
                .action(ArgAction::SetTrue)
                .conflicts_with("check")
                .help("Run again whenever a file that was read changes, until Ctrl-C"),
            path("schema", "FILE").requires("out").help("Read another schema"),
            Arg::new("skip-unsupported")
                .long("skip-unsupported")
                .action(ArgAction::SetTrue)
                .requires("schema")
                .help("Leave out what no client can be made of, and list it"),
            path("overlay", "FILE")
                .action(ArgAction::Append)
                .requires("schema")
                .help("Change the schema by an OpenAPI overlay first; several are applied in order"),
            path("out", "DIR").requires("schema").help("Write a complete crate to this directory"),
            Arg::new("runtime")
                .long("runtime")
                .value_name("PATH")
                .requires("out")
                .help("Where that crate finds the runtime: a path, or `registry`; without it, this checkout, relative to DIR"),
        ])
        .args(report::arguments())
}

fn run(matches: &ArgMatches, output: &Output) -> Result<(), Stop> {
    let output = &if report::is_json(matches) { output.for_tools() } else { output.clone() };
    if matches.get_flag("watch") {
        watch::forever(output, |inputs| once(matches, output, inputs));
    }
    Ok(once(matches, output, &Inputs::default())?)
}

/// Reads, generates, and writes or compares.
fn once(matches: &ArgMatches, output: &Output, inputs: &Inputs) -> Result<(), String> {
    let reporter = Reporter::new(matches, output);
    let (files, target, command) =
        match (matches.get_one::<PathBuf>("schema"), matches.get_one::<PathBuf>("out")) {
            (Some(schema), Some(out)) => other(schema, out, matches, &reporter, inputs)?,
            _ => checked_in(&reporter, inputs)?,
        };
    match matches.get_flag("check") {
        true => check(&files, &target, &command, matches.contains_id("schema"), output),
        false => update(&files, &target, output),
    }
}

/// The checked-in crate: `src` alone is emitted.
fn checked_in(reporter: &Reporter<'_>, inputs: &Inputs) -> Result<(Files, Target, String), String> {
    let root = workspace::root();
    let names = Names { header: workspace::SCHEMA, shown: workspace::SCHEMA };
    let generated = generated(
        &root.join(workspace::SCHEMA),
        names,
        &[],
        Mode::Curated,
        &root.join(workspace::GENERATED),
        reporter,
        inputs,
    )?;
    let target = Target::checked_in(root.join(workspace::GENERATED), workspace::GENERATED);
    Ok((sources(&generated), target, "cargo xtask codegen".to_owned()))
}

fn overlays(matches: &ArgMatches) -> Vec<PathBuf> {
    matches.get_many("overlay").into_iter().flatten().cloned().collect()
}

/// How somebody else's document is read.
fn mode(matches: &ArgMatches) -> Mode {
    if matches.get_flag("skip-unsupported") { Mode::Skipping } else { Mode::Foreign }
}

/// A crate of its own: the manifest is emitted, too.
fn other(
    schema: &Path,
    out: &Path,
    matches: &ArgMatches,
    reporter: &Reporter<'_>,
    inputs: &Inputs,
) -> Result<(Files, Target, String), String> {
    let (overlays, mode) = (overlays(matches), mode(matches));
    let (header, shown) =
        (schema.file_name().unwrap_or_default().to_string_lossy(), schema.to_string_lossy());
    let generated =
        generated(schema, Names { header: &header, shown: &shown }, &overlays, mode, out, reporter, inputs)?;
    let mut files = sources(&generated);
    files.insert("Cargo.toml".to_owned(), generated.manifest(runtime(matches, out).as_deref()));
    let skip = if mode == Mode::Skipping { " --skip-unsupported" } else { "" };
    let overlays: String = overlays.iter().map(|path| format!(" --overlay {}", path.display())).collect();
    let runtime = matches.get_one::<String>("runtime").map(|path| format!(" --runtime {path}"));
    let command = format!(
        "cargo xtask codegen --schema {}{overlays} --out {}{skip}{}",
        schema.display(),
        out.display(),
        runtime.unwrap_or_default()
    );
    Ok((files, Target::named(out), command))
}

/// The path by which a crate finds the runtime; none for that of the registry. Never a path of this machine alone, unless it was asked for.
fn runtime(matches: &ArgMatches, out: &Path) -> Option<String> {
    match matches.get_one::<String>("runtime").map(String::as_str) {
        Some("registry") => None,
        Some(path) => Some(path.to_owned()),
        None => disk::relative(out, &workspace::root().join(workspace::RUNTIME)),
    }
}

fn sources(generated: &Generated) -> Files {
    generated.sources.iter().map(|(path, text)| (format!("src/{path}"), text.clone())).collect()
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
fn check(
    files: &Files,
    target: &Target,
    command: &str,
    is_other: bool,
    output: &Output,
) -> Result<(), String> {
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
    let reasons = if is_other { String::new() } else { why::reasons(&changes, &tree) };
    Err(format!("{report}{reasons}error: {shown} does not match the schema; run `{command}`"))
}

/// A unified diff with two lines of context.
pub(super) fn diff(old: &str, new: &str, old_name: &str, new_name: &str) -> String {
    let diff = similar::TextDiff::from_lines(old, new);
    diff.unified_diff().context_radius(2).header(old_name, new_name).to_string()
}

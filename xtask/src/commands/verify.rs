//! `cargo xtask verify`: published reference pages against the schema.

mod examples;

use std::path::{Path, PathBuf};

use clap::builder::PathBufValueParser;
use clap::{Arg, ArgAction, ArgMatches, Command};
use codegen::verify::{self, Page};

use super::{Definition, Stop};
use crate::output::Output;
use crate::{disk, workspace};

pub(super) const COMMAND: Definition = Definition { name: "verify", arguments, run };

/// The exit code for a page that cannot be understood.
const UNREADABLE: u8 = 2;

fn arguments() -> Command {
    Command::new("verify").about("Compare published reference pages, saved as text, with the schema").args([
        Arg::new("page")
            .value_name("PAGE")
            .value_parser(PathBufValueParser::new())
            .action(ArgAction::Append)
            .required(true)
            .help("A page of one operation, as text"),
        Arg::new("schema")
            .long("schema")
            .value_name("FILE")
            .value_parser(PathBufValueParser::new())
            .help("Another curated schema"),
        Arg::new("facts-alone")
            .long("facts-alone")
            .action(ArgAction::SetTrue)
            .help("Do not run the pages' examples with the emitted client, which takes a compiler"),
        Arg::new("format")
            .long("format")
            .value_name("FORMAT")
            .value_parser(["text", "json"])
            .default_value("text")
            .help("How the result is written"),
    ])
}

fn run(matches: &ArgMatches, output: &Output) -> Result<(), Stop> {
    let is_json = matches.get_one::<String>("format").is_some_and(|format| format == "json");
    let output = &if is_json { output.for_tools() } else { output.clone() };
    let pages = matches.get_many::<PathBuf>("page").into_iter().flatten();
    let pages: Vec<Page> = pages.map(|path| read(path)).collect::<Result<_, Stop>>()?;
    let (path, shown) = match matches.get_one::<PathBuf>("schema") {
        Some(path) => (path.clone(), path.to_string_lossy().into_owned()),
        None => (workspace::root().join(workspace::SCHEMA), workspace::SCHEMA.to_owned()),
    };
    let text = disk::read(&path)?;
    let verification = verify::verify(&text, &pages)
        .map_err(|report| report.render(&shown, codegen::diagnostic::Warnings::Hidden))?;
    match is_json {
        true => output.result(&verification.json(&shown).to_string()),
        false => output.result(verification.render(&shown).trim_end()),
    }
    if verification.holds() && !matches.get_flag("facts-alone") {
        run_examples(&shown, &text, &pages, output)?;
    }
    match verification.holds() {
        true => Ok(()),
        false => Err("error: the pages and the schema disagree; correct the schema, or say why it differs in an `x-departure`".to_owned().into()),
    }
}

/// What the emitted client sends for each example is what the page shows, and so is what it makes of the response.
fn run_examples(schema: &str, text: &[u8], pages: &[Page], output: &Output) -> Result<(), Stop> {
    let (count, wrong) = examples::run(schema, text, pages)?;
    if wrong.is_empty() {
        output.progress(&format!("{count} examples are sent and read as on the pages"));
        return Ok(());
    }
    Err(wrong.iter().map(|line| format!("error: the example of {line}\n")).collect::<String>().into())
}

fn read(path: &Path) -> Result<Page, Stop> {
    let text = disk::read(path)?;
    let name = path.to_string_lossy();
    Page::read(&name, &text).map_err(|error| Stop { message: format!("error: {error}"), code: UNREADABLE })
}

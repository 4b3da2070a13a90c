//! One document: generated, counted, compiled.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::Mode;
use serde_json::Value;

use super::measure::{self, Measured};
use super::row::Row;
use super::{Wanted, examples};
use crate::{disk, workspace};

/// Everything that the table says of a document.
pub(super) fn measure(path: &Path, name: &str, work: &Path, wanted: &Wanted) -> Result<Row, String> {
    let crate_folder = work.join(name);
    let make = |folder: &Path| {
        fs::create_dir_all(folder)
            .map_err(|error| format!("error: cannot create {}: {error}", folder.display()))
    };
    make(&crate_folder)?;
    let text = disk::read(path)?;
    let mut row = Row { name: name.to_owned(), ..Row::default() };
    let document: Option<Value> =
        codegen::normalized(&text).ok().and_then(|(text, _)| serde_json::from_str(&text).ok());
    if let Some(document) = &document {
        (row.operations, row.schemas) = counts(document);
    }
    let mode = match generate(path, &crate_folder, work, &mut row)? {
        Some(mode) => mode,
        None => return Ok(row),
    };
    (row.lines, row.longest) = lines(&crate_folder.join("src"));
    if wanted.check {
        refresh(&crate_folder.join("src/lib.rs"))?;
        let run = cargo(&["check", "-q"], &crate_folder, work)?;
        row.checked = Some((run.cpu, run.peak, run.err));
    }
    if wanted.clippy {
        row.clippy = Some(cargo(&["clippy", "-q", "--", "-D", "warnings"], &crate_folder, work)?.err);
    }
    if wanted.examples && row.is_good() {
        row.examples = examples::run(&text, mode, &crate_folder, work)
            .unwrap_or_else(|error| super::row::Examples { others: vec![error], ..Default::default() });
    }
    Ok(row)
}

/// Generates the crate: whole if that is possible, else without what is not supported. None: not at all.
fn generate(path: &Path, out: &Path, work: &Path, row: &mut Row) -> Result<Option<Mode>, String> {
    let program =
        std::env::current_exe().map_err(|error| format!("error: cannot find this program: {error}"))?;
    for mode in [Mode::Foreign, Mode::Skipping] {
        let mut command = Command::new(&program);
        command.args(["codegen", "--format", "json", "--schema"]).arg(path).arg("--out").arg(out);
        if mode == Mode::Skipping {
            command.arg("--skip-unsupported");
        }
        let Measured { has_passed, out, err, cpu, peak } = measure::run(&mut command, work)?;
        if has_passed {
            row.generated = (cpu, peak);
            for line in
                out.lines().chain(err.lines()).filter_map(|line| serde_json::from_str::<Value>(line).ok())
            {
                let code = line.get("code").and_then(Value::as_str).unwrap_or("other");
                *row.warnings.entry(code.to_owned()).or_default() += 1;
            }
            row.omissions = row.warnings.remove("left-out").unwrap_or(0);
            return Ok(Some(mode));
        }
        row.refusal = Some(format!("{out}{err}").chars().take(600).collect());
        if mode == Mode::Foreign {
            continue;
        }
        return Ok(None);
    }
    Ok(None)
}

/// Makes a file newer than what was compiled from it, so that the compiler's time is measured.
fn refresh(path: &Path) -> Result<(), String> {
    let text = disk::read(path)?;
    fs::write(path, text).map_err(|error| format!("error: cannot write {}: {error}", path.display()))
}

/// Runs cargo on a crate, with one target directory for all.
pub(super) fn cargo(arguments: &[&str], folder: &Path, work: &Path) -> Result<Measured, String> {
    let mut command = Command::new("cargo");
    command
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target(work))
        .env("CARGO_INCREMENTAL", "0");
    measure::run(&mut command, work)
}

pub(super) fn target(work: &Path) -> PathBuf {
    work.join("target")
}

/// Operations and schemas of a document.
fn counts(document: &Value) -> (usize, usize) {
    const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    let members = |value: Option<&Value>| value.and_then(Value::as_object).cloned().unwrap_or_default();
    let paths = members(document.get("paths"));
    let operations = paths.values().flat_map(|item| members(Some(item)).into_iter().map(|(key, _)| key));
    let operations = operations.filter(|key| METHODS.contains(&key.as_str())).count();
    (operations, members(document.pointer("/components/schemas")).len())
}

/// Lines of Rust below a folder, and those of the longest file.
fn lines(folder: &Path) -> (usize, usize) {
    let (mut all, mut longest) = (0, 0);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let (sum, most) = match path.is_dir() {
            true => lines(&path),
            false => {
                let count = fs::read_to_string(&path).map_or(0, |text| text.lines().count());
                (count, count)
            }
        };
        (all, longest) = (all + sum, longest.max(most));
    }
    (all, longest)
}

/// The runtime, for manifests.
pub(super) fn runtime() -> PathBuf {
    workspace::root().join(workspace::RUNTIME)
}

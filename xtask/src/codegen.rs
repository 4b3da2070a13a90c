//! `cargo xtask codegen`: read, generate, then write or compare.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use codegen::files::{Change, Files, compare};
use codegen::{Failure, generate};

use crate::arguments::Codegen;
use crate::{disk, workspace};

/// What every emitted file holds; a file without it is somebody's own.
const MARK: &str = "@generated";

/// Runs the command.
///
/// # Errors
///
/// The text to print: faults of the schema, files that are not fresh, or what could not be read or written.
pub(crate) fn run(options: &Codegen) -> Result<(), String> {
    match &options.other {
        None => checked_in(options.check),
        Some((schema, out)) => other(schema, out, options.check),
    }
}

/// The checked-in crate: `src` alone is emitted.
fn checked_in(check: bool) -> Result<(), String> {
    let root = workspace::root();
    let generated = generated(&root.join(workspace::SCHEMA), workspace::SCHEMA)?;
    let target = Target { folder: root.join(workspace::GENERATED), shown: workspace::GENERATED.to_owned() };
    match check {
        true => target.check(&generated.sources, "cargo xtask codegen"),
        false => target.update(&generated.sources),
    }
}

/// A crate of its own: the manifest is emitted, too.
fn other(schema: &Path, out: &Path, check: bool) -> Result<(), String> {
    let name = schema.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let generated = generated(schema, &name)?;
    let runtime = workspace::root().join(workspace::RUNTIME);
    let mut files: Files =
        generated.sources.iter().map(|(path, text)| (format!("src/{path}"), text.clone())).collect();
    files.insert("Cargo.toml".to_owned(), generated.manifest(&runtime.to_string_lossy()));
    let target = Target { folder: out.to_path_buf(), shown: out.display().to_string() };
    if check {
        let command = format!("cargo xtask codegen --schema {} --out {}", schema.display(), out.display());
        return target.check(&files, &command);
    }
    target.refuse_foreign_files()?;
    target.update(&files)
}

fn generated(path: &Path, shown: &str) -> Result<codegen::Generated, String> {
    let text = disk::read(path)?;
    generate(shown, &text).map_err(|failure| match failure {
        Failure::Schema(faults) => faults.render(&shown_path(path, shown), &text),
        defect @ Failure::Emitter { .. } => format!("error: {defect}"),
    })
}

/// The schema as the person named it.
fn shown_path(path: &Path, shown: &str) -> String {
    if shown == workspace::SCHEMA { shown.to_owned() } else { path.display().to_string() }
}

/// A folder that holds emitted files.
struct Target {
    folder: PathBuf,
    /// The folder as messages name it.
    shown: String,
}

impl Target {
    /// What stands: everything below `src`, or below the folder itself where that is `src`; and the manifest.
    fn standing(&self) -> Result<BTreeMap<String, Vec<u8>>, String> {
        if self.shown == workspace::GENERATED {
            return disk::read_tree(&self.folder);
        }
        let sources = disk::read_tree(&self.folder.join("src"))?;
        let mut files: BTreeMap<_, _> =
            sources.into_iter().map(|(path, text)| (format!("src/{path}"), text)).collect();
        let manifest = self.folder.join("Cargo.toml");
        if manifest.exists() {
            files.insert("Cargo.toml".to_owned(), disk::read(&manifest)?);
        }
        Ok(files)
    }

    /// Files that this command did not emit are never overwritten or deleted in a folder that somebody named.
    fn refuse_foreign_files(&self) -> Result<(), String> {
        let is_ours =
            |text: &Vec<u8>| String::from_utf8_lossy(text).lines().take(2).any(|line| line.contains(MARK));
        match self.standing()?.iter().find(|(_, text)| !is_ours(text)) {
            None => Ok(()),
            Some((path, _)) => Err(format!(
                "error: {}/{path} was not emitted by this command (it has no `{MARK}` line); choose another folder for --out",
                self.shown
            )),
        }
    }

    /// Writes what is changed or missing, deletes what is left over, and prints each.
    fn update(&self, files: &Files) -> Result<(), String> {
        let changes = compare(files, &self.standing()?);
        for (path, change) in &changes {
            match (change, files.get(path)) {
                (Change::Changed | Change::Missing, Some(text)) => {
                    disk::write(&self.folder.join(path), text)?
                }
                _ => disk::delete(&self.folder, path)?,
            }
            println!("{}: {}/{path}", done(*change), self.shown);
        }
        println!("{} files in {}, {} written or deleted", files.len(), self.shown, changes.len());
        Ok(())
    }

    /// Compares, and tells every difference with its diff and the command to run.
    fn check(&self, files: &Files, command: &str) -> Result<(), String> {
        let standing = self.standing()?;
        let changes = compare(files, &standing);
        if changes.is_empty() {
            println!("{} files in {} are fresh", files.len(), self.shown);
            return Ok(());
        }
        let mut report = String::new();
        for (path, change) in &changes {
            report.push_str(&format!("{change}: {}/{path}\n", self.shown));
            if *change == Change::Changed {
                let old = standing.get(path).map(|text| String::from_utf8_lossy(text)).unwrap_or_default();
                let new = files.get(path).map(String::as_str).unwrap_or_default();
                report.push_str(&diff(&old, new));
            }
        }
        report.push_str(&format!("error: {} is not what the schema says; run `{command}`", self.shown));
        Err(report)
    }
}

fn done(change: Change) -> &'static str {
    match change {
        Change::Changed => "updated",
        Change::Missing => "created",
        Change::LeftOver => "deleted",
    }
}

/// A unified diff: `-` is what stands, `+` is what the schema says.
fn diff(standing: &str, emitted: &str) -> String {
    let diff = similar::TextDiff::from_lines(standing, emitted);
    diff.unified_diff().context_radius(2).header("standing", "from the schema").to_string()
}

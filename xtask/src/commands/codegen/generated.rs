//! From the files of a schema to what is generated of it.

use std::path::{Path, PathBuf};

use codegen::{Companions, Failure, Generated, Mode, Overlay, Pages, generate_with};

use super::report::Reporter;
use super::watch::Inputs;
use crate::disk;

/// What a schema is called.
pub(super) struct Names<'a> {
    /// In the headers of emitted files.
    pub(super) header: &'a str,
    /// In messages.
    pub(super) shown: &'a str,
}

/// Generates from a file, and prints its warnings.
pub(super) fn generated(
    path: &Path,
    names: Names<'_>,
    overlays: &[PathBuf],
    mode: Mode,
    out: &Path,
    reporter: &Reporter<'_>,
    inputs: &Inputs,
) -> Result<Generated, String> {
    let read = |path: &Path| {
        inputs.note(path);
        disk::read(path)
    };
    let text = read(path)?;
    let texts: Vec<(String, Vec<u8>)> = overlays
        .iter()
        .map(|path| Ok((path.to_string_lossy().into_owned(), read(path)?)))
        .collect::<Result<_, String>>()?;
    let overlays: Vec<Overlay<'_>> = texts.iter().map(|(name, text)| Overlay { name, text }).collect();
    let directory = path.parent().unwrap_or(Path::new(""));
    let load = |name: &str| {
        inputs.note(&directory.join(name));
        disk::read_within(directory, name)
    };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let pages = pages(out)?;
    let companions =
        Companions { overlays: &overlays, name: &name, loader: Some(&load), pages: Some(&pages) };
    let generated =
        generate_with(names.header, &text, &companions, mode).map_err(|failure| match failure {
            Failure::Schema(report) => reporter.refuse(&report, names.shown),
            defect @ Failure::Emitter { .. } => format!("error: {defect}"),
        })?;
    reporter.warn(&generated.warnings, names.shown);
    Ok(generated)
}

/// The documentation by hand that stands in a crate's directory: `README.md`, and the pages `guide/<name>.md`. A page that needs a
/// feature says so in its first line: `<!-- feature: mock -->`.
fn pages(crate_directory: &Path) -> Result<Pages, String> {
    let has_readme = crate_directory.join("README.md").is_file();
    let mut guide = Vec::new();
    for entry in std::fs::read_dir(crate_directory.join("guide")).into_iter().flatten().flatten() {
        let path = entry.path();
        let is_page = path.extension().is_some_and(|extension| extension == "md");
        if let Some(name) = path.file_stem().and_then(|stem| stem.to_str()).filter(|_| is_page) {
            let text = String::from_utf8_lossy(&disk::read(&path)?).into_owned();
            let first = text.lines().next().unwrap_or_default();
            let feature = first.strip_prefix("<!-- feature: ").and_then(|rest| rest.strip_suffix(" -->"));
            guide.push((name.to_owned(), feature.map(str::to_owned)));
        }
    }
    guide.sort();
    Ok(Pages { has_readme, guide })
}

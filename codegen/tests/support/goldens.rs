//! The folders under `tests/golden`.

use std::path::PathBuf;

use codegen::diagnostic::Warnings;
use codegen::{Companions, Failure, Generated, Mode, Overlay, generate_with};

use crate::{cargo, disk};

/// One feature of the dialect: a document, the files that must come of it, and Rust that uses them.
pub(crate) struct Golden {
    /// The folder's name.
    pub(crate) name: String,
    pub(crate) folder: PathBuf,
    /// The text of `input.json`.
    pub(crate) input: String,
}

impl Golden {
    /// All of them, by name.
    pub(crate) fn all() -> Vec<Self> {
        let root = cargo::package().join("tests/golden");
        let entries = std::fs::read_dir(&root).expect("the goldens can be listed");
        let mut folders: Vec<PathBuf> =
            entries.map(|entry| entry.expect("an entry can be read").path()).collect();
        folders.sort();
        folders.into_iter().map(Self::read).collect()
    }

    fn read(folder: PathBuf) -> Self {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let input = disk::read(&folder.join("input.json"));
        Self { name, folder, input }
    }

    /// The variables that the usage finds in its environment: lines of `NAME=value`, if there are any.
    pub(crate) fn environment(&self) -> Vec<(String, String)> {
        let text = std::fs::read_to_string(self.folder.join("environment.txt")).unwrap_or_default();
        let pairs = text.lines().filter_map(|line| line.split_once('='));
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    /// How the document is read: what a name begins with `foreign_` for is tolerable only in somebody else's.
    pub(crate) fn mode(&self) -> Mode {
        if self.name.starts_with("foreign_") { Mode::Foreign } else { Mode::Strict }
    }

    /// What comes of the document.
    ///
    /// # Errors
    ///
    /// Why nothing does, for people.
    pub(crate) fn generated(&self) -> Result<Generated, String> {
        let shown = format!("codegen/tests/golden/{}/input.json", self.name);
        let overlay = std::fs::read(self.folder.join("overlay.yaml")).ok();
        let overlays: Vec<Overlay<'_>> =
            overlay.iter().map(|text| Overlay { name: "overlay.yaml", text }).collect();
        let load = |name: &str| std::fs::read(self.folder.join(name)).map_err(|error| error.to_string());
        let companions =
            Companions { overlays: &overlays, name: "input.json", loader: Some(&load), pages: None };
        generate_with(&shown, self.input.as_bytes(), &companions, self.mode()).map_err(
            |failure| match failure {
                Failure::Schema(failures) => failures.render(&shown, Warnings::Hidden),
                defect @ Failure::Emitter { .. } => format!("{shown}: {defect}\n"),
            },
        )
    }
}

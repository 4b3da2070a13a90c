//! A directory that holds emitted files.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::files::{Change, Files, compare, is_emitted};

use super::lock::{self, Lock};
use super::tree::{self, Tree};
use super::{draft, failure, names, write};
use crate::output::Output;

/// A directory, and which of its files this command owns.
pub(crate) struct Target {
    directory: PathBuf,
    shown: String,
    /// Whether all of `src` is ours; otherwise only files with our header are, and the manifest is emitted, too.
    owns_sources: bool,
}

impl Target {
    /// The checked-in crate, of which all of `src` is emitted and nothing else.
    pub(crate) fn checked_in(directory: PathBuf, shown: &str) -> Self {
        Self { directory, shown: shown.to_owned(), owns_sources: true }
    }

    /// A directory that the caller named.
    pub(crate) fn named(directory: &Path) -> Self {
        let shown = directory.display().to_string();
        Self { directory: directory.to_path_buf(), shown, owns_sources: false }
    }

    /// The directory as messages name it.
    pub(crate) fn shown(&self) -> &str {
        &self.shown
    }

    /// What is on disk where files are emitted, drafts of dead runs included.
    fn tree(&self) -> Result<Tree, String> {
        let mut files = Tree::new();
        tree::read_directory(&self.directory.join("src"), "src", &mut files)?;
        if !self.owns_sources {
            tree::read_file(&self.directory.join("Cargo.toml"), "Cargo.toml", &mut files)?;
            tree::read_drafts(&self.directory, &mut files)?;
        }
        Ok(files)
    }

    /// Returns what differs, in the order of paths, with the text on disk.
    ///
    /// # Errors
    ///
    /// What is on disk cannot be read.
    pub(crate) fn compare(&self, files: &Files) -> Result<(Vec<(String, Change)>, Tree), String> {
        let tree = self.tree()?;
        Ok((compare(files, &tree), tree))
    }

    /// Writes what is changed or missing, and deletes what is stale; returns each with what was done. Refuses before it writes.
    ///
    /// # Errors
    ///
    /// A file that is not ours is in the way, a path cannot be a file, or the system refused.
    pub(crate) fn update(&self, files: &Files, output: &Output) -> Result<Vec<(String, Change)>, String> {
        names::check(&self.directory, files.keys())?;
        self.refuse(files)?;
        fs::create_dir_all(&self.directory).map_err(|error| failure("create", &self.directory, &error))?;
        let _lock = Lock::acquire(&self.directory, output)?;
        // Again under the lock: what another run did meanwhile counts.
        let tree = self.refuse(files)?;
        let changes = compare(files, &tree);
        for (path, change) in &changes {
            match (change, files.get(path)) {
                (Change::Changed | Change::Missing, Some(text)) => write(&self.directory.join(path), text)?,
                _ => self.delete(path)?,
            }
        }
        Ok(changes)
    }

    /// Refuses what is on disk and is not ours, and what is no directory where one is needed.
    fn refuse(&self, files: &Files) -> Result<Tree, String> {
        lock::check(&self.directory)?;
        let tree = self.tree()?;
        let is_ours = |path: &str, text: &[u8]| is_emitted(text) || draft::is_draft(path, text);
        let foreign = tree.iter().find(|(path, text)| !self.owns_sources && !is_ours(path, text));
        if let Some((path, _)) = foreign {
            return Err(format!(
                "error: {}/{path} was not emitted by this command (it does not begin with its header); choose another directory for --out",
                self.shown
            ));
        }
        for path in files.keys() {
            if self.directory.join(path).is_dir() {
                return Err(format!(
                    "error: {}/{path} is a directory where a file belongs; move it away",
                    self.shown
                ));
            }
        }
        Ok(tree)
    }

    /// Deletes a file, and the directories above it that are then empty.
    fn delete(&self, name: &str) -> Result<(), String> {
        let path = self.directory.join(name);
        fs::remove_file(&path).map_err(|error| failure("delete", &path, &error))?;
        let mut directory = path.parent();
        while let Some(empty) = directory.filter(|directory| *directory != self.directory) {
            if fs::remove_dir(empty).is_err() {
                break;
            }
            directory = empty.parent();
        }
        Ok(())
    }
}

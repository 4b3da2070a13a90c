//! What is on disk below a directory, without following a link or opening anything but regular files.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use super::{draft, failure};

/// The files of a tree by their path, with `/` between names.
pub(super) type Tree = BTreeMap<String, Vec<u8>>;

/// Adds every file below `directory` under `name`. A directory that does not exist is empty; what another run deletes meanwhile was never there.
///
/// # Errors
///
/// A link, a special file, a name that is no UTF-8, or what cannot be read.
pub(super) fn read_directory(directory: &Path, name: &str, files: &mut Tree) -> Result<(), String> {
    if kind_of(directory)? == Kind::Nothing {
        return Ok(());
    }
    let Some(entries) = existing("read", directory, fs::read_dir(directory))? else { return Ok(()) };
    for entry in entries {
        let path = entry.map_err(|error| failure("read", directory, &error))?.path();
        let entry_name = path.file_name().and_then(|name| name.to_str());
        let entry_name =
            entry_name.ok_or_else(|| format!("error: the name of {} is not UTF-8", path.display()))?;
        let name = if name.is_empty() { entry_name.to_owned() } else { format!("{name}/{entry_name}") };
        match kind_of(&path)? {
            Kind::Directory => read_directory(&path, &name, files)?,
            _ => read_file(&path, &name, files)?,
        }
    }
    Ok(())
}

/// Adds one file, if it exists.
///
/// # Errors
///
/// As for [`read_directory`].
pub(super) fn read_file(path: &Path, name: &str, files: &mut Tree) -> Result<(), String> {
    if kind_of(path)? == Kind::File {
        let text = existing("read", path, fs::read(path))?;
        files.extend(text.map(|text| (name.to_owned(), text)));
    }
    Ok(())
}

/// Adds the drafts that dead runs left next to the manifest; everything else there is somebody's own.
///
/// # Errors
///
/// What cannot be read.
pub(super) fn read_drafts(directory: &Path, files: &mut Tree) -> Result<(), String> {
    let Some(entries) = existing("read", directory, fs::read_dir(directory))? else { return Ok(()) };
    for entry in entries {
        let entry = entry.map_err(|error| failure("read", directory, &error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if is_file && draft::is_draft(&name, b"") {
            let text = existing("read", &entry.path(), fs::read(entry.path()))?;
            files.extend(text.filter(|text| draft::is_draft(&name, text)).map(|text| (name, text)));
        }
    }
    Ok(())
}

/// The result of an operation on what a listing has just named: nothing where another run has replaced or deleted it since.
fn existing<T>(operation: &str, path: &Path, result: io::Result<T>) -> Result<Option<T>, String> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        result => result.map(Some).map_err(|error| failure(operation, path, &error)),
    }
}

#[derive(PartialEq, Eq)]
enum Kind {
    Nothing,
    Directory,
    File,
}

fn kind_of(path: &Path) -> Result<Kind, String> {
    let Some(metadata) = existing("read", path, fs::symlink_metadata(path))? else {
        return Ok(Kind::Nothing);
    };
    match metadata.file_type() {
        kind if kind.is_dir() => Ok(Kind::Directory),
        kind if kind.is_file() => Ok(Kind::File),
        kind => {
            let kind = if kind.is_symlink() { "a symbolic link" } else { "a special file" };
            Err(format!(
                "error: {} is {kind}; this command writes regular files only, move it away",
                path.display()
            ))
        }
    }
}

//! Files on disk: reading regular files, and writing so that an interrupted run leaves each file old or new, never half.

mod draft;
mod lock;
mod names;
mod target;
mod tree;

use std::fs;
use std::io;
use std::path::Path;

pub(crate) use target::Target;

/// Reads a regular file. Anything else is refused before it is opened, because opening a FIFO can block forever.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, String> {
    let metadata = fs::metadata(path).map_err(|error| failure("read", path, &error))?;
    if !metadata.is_file() {
        let kind = if metadata.is_dir() { "a directory" } else { "not a regular file" };
        return Err(format!("error: cannot read {}: it is {kind}", path.display()));
    }
    fs::read(path).map_err(|error| failure("read", path, &error))
}

/// Writes a file through a draft next to it, which then takes its place.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    let directory = path.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(directory).map_err(|error| failure("create", directory, &error))?;
    draft::replace(directory, path, text).map_err(|error| failure("write", path, &error))
}

/// The message of an operation that the system refused.
fn failure(operation: &str, path: &Path, error: &io::Error) -> String {
    format!("error: cannot {operation} {}: {error}", path.display())
}

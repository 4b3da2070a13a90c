//! One run at a time in a directory.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use fs4::FileExt;

use super::failure;
use crate::output::Output;

/// The name of the lock file; it exists while a run writes.
const NAME: &str = ".codegen.lock";

/// A lock on a directory. Dropping it deletes its file; the system frees the lock of a run that dies.
pub(super) struct Lock {
    path: PathBuf,
    file: File,
}

impl Lock {
    /// Waits until no other run writes to `directory`, and says so while it waits.
    pub(super) fn acquire(directory: &Path, output: &Output) -> Result<Self, String> {
        let path = directory.join(NAME);
        loop {
            check(directory)?;
            let mut options = fs::OpenOptions::new();
            let file = options.write(true).create(true).truncate(false).open(&path);
            let file = file.map_err(|error| failure("create", &path, &error))?;
            if FileExt::try_lock(&file).is_err() {
                output.progress(&format!("waiting for another run in {} to end", directory.display()));
                FileExt::lock(&file).map_err(|error| failure("lock", &path, &error))?;
            }
            // The run before may have deleted the file that was waited for.
            if is_current(&path, &file) {
                return Ok(Self { path, file });
            }
        }
    }
}

/// Refuses what is no lock file where the lock file belongs.
pub(super) fn check(directory: &Path) -> Result<(), String> {
    let path = directory.join(NAME);
    match fs::symlink_metadata(&path) {
        Ok(metadata) if !metadata.is_file() || metadata.len() > 0 => {
            Err(format!("error: {} is not the lock file of this command; move it away", path.display()))
        }
        _ => Ok(()),
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // A lock file that remains is used by the next run.
        let _ = fs::remove_file(&self.path);
        let _ = FileExt::unlock(&self.file);
    }
}

#[cfg(unix)]
fn is_current(path: &Path, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    let current = fs::symlink_metadata(path).map(identity);
    matches!((current, file.metadata().map(identity)), (Ok(current), Ok(locked)) if current == locked)
}

/// Where an open file cannot be replaced under its name, its existence is enough.
#[cfg(not(unix))]
fn is_current(path: &Path, _: &File) -> bool {
    path.exists()
}

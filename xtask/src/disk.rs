//! Files on disk: reading a folder, and writing so that an interrupted run leaves each file old or new, never half.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Reads a file, or says why not in one line.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| fault("read", path, &error))
}

/// Every file below `folder` by its path with `/` between names. A folder that does not stand is empty.
pub(crate) fn read_tree(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, String> {
    let mut files = BTreeMap::new();
    let mut open = vec![(folder.to_path_buf(), String::new())];
    while let Some((path, prefix)) = open.pop() {
        let entries = match fs::read_dir(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && prefix.is_empty() => return Ok(files),
            entries => entries.map_err(|error| fault("read", &path, &error))?,
        };
        for entry in entries {
            let entry = entry.map_err(|error| fault("read", &path, &error))?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            let kind = entry.file_type().map_err(|error| fault("read", &entry.path(), &error))?;
            if kind.is_dir() {
                open.push((entry.path(), format!("{name}/")));
            } else {
                files.insert(name, read(&entry.path())?);
            }
        }
    }
    Ok(files)
}

/// Writes a file beside its place and renames it into place.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder).map_err(|error| fault("make", folder, &error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let draft: PathBuf = folder.join(format!(".{name}.{}.draft", std::process::id()));
    let written = write_draft(&draft, text).and_then(|()| fs::rename(&draft, path));
    written.map_err(|error| {
        // The draft may not exist; the first fault is the one to tell.
        let _ = fs::remove_file(&draft);
        fault("write", path, &error)
    })
}

fn write_draft(draft: &Path, text: &str) -> io::Result<()> {
    let mut file = fs::File::create(draft)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Deletes a file, and the folders above it that are then empty, up to `root`.
pub(crate) fn delete(root: &Path, name: &str) -> Result<(), String> {
    let path = root.join(name);
    fs::remove_file(&path).map_err(|error| fault("delete", &path, &error))?;
    let mut folder = path.parent();
    while let Some(empty) = folder.filter(|folder| *folder != root) {
        if fs::remove_dir(empty).is_err() {
            break;
        }
        folder = empty.parent();
    }
    Ok(())
}

fn fault(what: &str, path: &Path, error: &io::Error) -> String {
    format!("error: cannot {what} {}: {error}", path.display())
}

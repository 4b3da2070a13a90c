//! Files on disk, read and written as a whole.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// The text of a file that must be there.
#[allow(dead_code, reason = "each target uses its part")]
pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()))
}

/// Every file below `folder` by its path with `/` between names; a folder that does not stand is empty.
pub(crate) fn read_tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![(folder.to_path_buf(), String::new())];
    while let Some((path, prefix)) = open.pop() {
        let entries = match fs::read_dir(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound && prefix.is_empty() => return files,
            entries => entries.unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display())),
        };
        for entry in entries.map(|entry| entry.expect("the folder can be listed")) {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                open.push((entry.path(), format!("{name}/")));
            } else {
                files.insert(name, fs::read(entry.path()).expect("a listed file can be read"));
            }
        }
    }
    files
}

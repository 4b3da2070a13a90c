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

/// Reads a regular file below a directory; where a link leads out of it, that is refused.
pub(crate) fn read_within(directory: &Path, name: &str) -> Result<Vec<u8>, String> {
    let directory = if directory.as_os_str().is_empty() { Path::new(".") } else { directory };
    let real = |path: &Path| fs::canonicalize(path).map_err(|error| error.to_string());
    let path = real(&directory.join(name))?;
    if !path.starts_with(real(directory)?) {
        return Err("it is outside the document's directory".to_owned());
    }
    match fs::metadata(&path) {
        Ok(metadata) if metadata.is_file() => fs::read(&path).map_err(|error| error.to_string()),
        Ok(_) => Err("it is not a regular file".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// The path from a directory, which need not be there yet, to another; none if they share no root.
pub(crate) fn relative(from: &Path, to: &Path) -> Option<String> {
    let current = std::env::current_dir().ok()?;
    let real = |path: &Path| {
        let path = current.join(path);
        // What is there already is resolved; what follows is still to be made.
        let there = path.ancestors().find_map(|part| Some((part, fs::canonicalize(part).ok()?)));
        there.and_then(|(part, real)| Some(real.join(path.strip_prefix(part).ok()?)))
    };
    let (from, to) = (real(from)?, real(to)?);
    let mut shared = from.components().zip(to.components()).take_while(|(one, two)| one == two).count();
    // A root alone is what every path has.
    shared = if shared == 0 { return None } else { shared };
    let up = from.components().skip(shared).map(|_| "..".to_owned());
    let down = to.components().skip(shared).map(|part| part.as_os_str().to_string_lossy().into_owned());
    let parts: Vec<String> = up.chain(down).collect();
    Some(if parts.is_empty() { ".".to_owned() } else { parts.join("/") })
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

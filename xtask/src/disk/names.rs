//! The last guard before anything is written: every path can be a file on every platform.

use std::collections::BTreeMap;
use std::path::Path;

/// The longest name that common file systems hold, in bytes.
const NAME_LIMIT: usize = 255;

/// The longest path that the platform opens, in bytes.
const PATH_LIMIT: usize = if cfg!(windows) {
    259
} else if cfg!(target_os = "macos") {
    1023
} else {
    4095
};

/// Names that Windows reserves for devices, with any extension.
const RESERVED: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// Refuses paths, with `/` between names, that cannot be files in `directory`, or that meet one another where case does not count.
pub(super) fn check<'p>(directory: &Path, paths: impl Iterator<Item = &'p String>) -> Result<(), String> {
    let directory = std::path::absolute(directory).unwrap_or_else(|_| directory.to_path_buf());
    let mut folded: BTreeMap<String, &str> = BTreeMap::new();
    for path in paths {
        if let Some(problem) = path.split('/').find_map(problem) {
            return Err(format!("error: cannot write {path:?}: {problem}; nothing was written"));
        }
        let length = directory.as_os_str().len() + 1 + path.len();
        if length > PATH_LIMIT {
            return Err(format!(
                "error: cannot write {path:?}: the whole path has {length} bytes, the limit is {PATH_LIMIT}; nothing was written"
            ));
        }
        // Each directory above it counts, too: `Models/a.rs` and `models/b.rs` would share one.
        let ends = path.match_indices('/').map(|(end, _)| end).chain([path.len()]);
        for part in ends.map(|end| &path[..end]) {
            match folded.insert(part.to_lowercase(), part) {
                Some(other) if other != part => {
                    return Err(format!(
                        "error: cannot write {part:?} next to {other:?}: the names differ in case alone; nothing was written"
                    ));
                }
                _ => {}
            }
        }
    }
    Ok(())
}

fn problem(name: &str) -> Option<String> {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_lowercase();
    let is_port = |prefix: &str| {
        stem.strip_prefix(prefix).is_some_and(|rest| {
            let mut characters = rest.chars();
            let is_digit = characters.next().is_some_and(|c| c.is_ascii_digit() || "¹²³".contains(c));
            is_digit && characters.next().is_none()
        })
    };
    if name.is_empty() || name == "." || name == ".." {
        return Some("it has an empty name, `.` or `..`".to_owned());
    }
    if name.len() > NAME_LIMIT {
        return Some(format!("a name has {} bytes, the limit is {NAME_LIMIT}", name.len()));
    }
    if RESERVED.contains(&stem.as_str()) || is_port("com") || is_port("lpt") {
        return Some(format!("`{name}` is reserved on Windows"));
    }
    if name.ends_with(['.', ' ']) {
        return Some("Windows drops the dot or space at the end of a name".to_owned());
    }
    let forbidden = |c: char| c.is_control() || "<>:\"|?*\\".contains(c);
    name.chars().find(|c| forbidden(*c)).map(|c| format!("names cannot hold {c:?} on every platform"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(paths: &[&str]) -> Result<(), String> {
        let paths: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
        check(Path::new("out"), paths.iter())
    }

    #[test]
    fn what_cannot_be_a_file_everywhere_is_named() {
        let long = format!("src/{}.rs", "x".repeat(253));
        let deep = "src/".repeat(2000) + "lib.rs";
        for (paths, part) in [
            (&["src/models/aux.rs"][..], "`aux.rs` is reserved on Windows"),
            (&["src/CON"], "reserved"),
            (&["src/lpt1.tar.gz"], "reserved"),
            (&["com²"], "reserved"),
            (&[&long], "a name has 256 bytes"),
            (&[&deep], "the whole path has"),
            (&["src/Pet.rs", "src/pet.rs"], "differ in case alone"),
            (&["src/Models/a.rs", "src/models/b.rs"], "differ in case alone"),
            (&["src/../x"], "`..`"),
            (&["/etc/x"], "empty name"),
            (&["src/a:b.rs"], "':'"),
            (&["src/a. "], "drops"),
        ] {
            let message = checked(paths).err().unwrap_or_default();
            assert!(message.contains(part), "{paths:?}: {message}");
        }
        assert_eq!(
            checked(&["src/models/aux_.rs", "src/models/com10.rs", "src/lib.rs", "Cargo.toml"]),
            Ok(())
        );
    }
}

//! Drafts: a file is written under a temporary name and renamed into place.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

/// Tells the drafts of one process apart.
static COUNT: AtomicU32 = AtomicU32::new(0);

/// Writes a draft in `directory` and renames it to `path`. Nothing waits for the disk: what is emitted can be emitted again.
pub(super) fn replace(directory: &Path, path: &Path, text: &str) -> io::Result<()> {
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let draft = directory.join(format!(".codegen.{}-{count}.draft", std::process::id()));
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(&draft)?;
    let written = file.write_all(text.as_bytes());
    drop(file);
    written.and_then(|()| fs::rename(&draft, path)).inspect_err(|_| {
        // The first error is the one to report.
        let _ = fs::remove_file(&draft);
    })
}

/// Whether a file is a draft that a dead run of this command, or of an earlier version of it, left: by its name, and because its text is the beginning of an emitted file.
pub(super) fn is_draft(name: &str, text: &[u8]) -> bool {
    let name = name.rsplit('/').next().unwrap_or(name);
    let Some(stem) = name.strip_prefix('.').and_then(|name| name.strip_suffix(".draft")) else {
        return false;
    };
    let Some((_, number)) = stem.rsplit_once('.') else { return false };
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    is_number && codegen::files::is_beginning_of_emitted(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_is_known_by_name_and_text() {
        for (name, text, expected) in [
            (".codegen.71-0.draft", "", true),
            ("models/.pet.rs.4711.draft", "// @gene", true),
            (".pet.rs.4711.draft", "// mine", false),
            ("pet.rs.4711.draft", "", false),
            (".notes.draft", "", false),
            (".pet.rs.x.draft", "", false),
        ] {
            assert_eq!(is_draft(name, text.as_bytes()), expected, "{name} {text}");
        }
    }
}

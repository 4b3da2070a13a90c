//! Emitted text against the text under `expected`.

use codegen::files::{Change, Files, compare};

use crate::goldens::Golden;
use crate::{disk, sync};

/// Set to anything but nothing, it makes what is emitted the text that is expected.
const UPDATE: &str = "UPDATE_EXPECT";

/// Compares the files that matter for a golden: all models, and whatever else stands under `expected`. To have another file compared, put an empty one there and update.
///
/// # Errors
///
/// Each difference, for people.
pub(crate) fn check(golden: &Golden) -> Result<(), String> {
    let folder = golden.folder.join("expected");
    let standing = disk::read_tree(&folder);
    let matters =
        |path: &str| standing.contains_key(path) || (path.starts_with("models/") && path != "models/mod.rs");
    let emitted: Files = golden.generated()?.sources.into_iter().filter(|(path, _)| matters(path)).collect();
    if std::env::var_os(UPDATE).is_some_and(|value| !value.is_empty()) {
        sync::sync(&folder, &emitted);
        return Ok(());
    }
    let changes = compare(&emitted, &standing);
    let mut report = String::new();
    for (path, change) in &changes {
        report.push_str(&format!("{change}: {}/expected/{path}\n", golden.name));
        if let (Change::Changed, Some(new)) = (change, emitted.get(path)) {
            report.push_str(&difference(&String::from_utf8_lossy(&standing[path]), new));
        }
    }
    if changes.is_empty() { Ok(()) } else { Err(report) }
}

/// A unified diff: `-` is expected, `+` is emitted.
fn difference(expected: &str, emitted: &str) -> String {
    similar::TextDiff::from_lines(expected, emitted).unified_diff().context_radius(2).to_string()
}

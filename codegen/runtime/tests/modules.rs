//! The order of the runtime's modules: `json`, `value`, `codec`, `client`.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Each uses those before it.
const MODULES: [&str; 4] = ["json", "value", "codec", "client"];

/// Files of a module, each with its text without tests, by the path inside the module: `serde_bridge/text`.
fn files(module: &str) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(module);
    let mut files = BTreeMap::new();
    let mut directories = vec![root.clone()];
    while let Some(directory) = directories.pop() {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                directories.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let text = text.split("#[cfg(test)]").next().unwrap().to_owned();
            files.insert(name(path.strip_prefix(&root).unwrap()), text);
        }
    }
    files
}

/// `text` for `text.rs`, `serde_bridge` for `serde_bridge/mod.rs`.
fn name(path: &Path) -> String {
    let path = path.with_extension("");
    let parts = path.iter().map(|part| part.to_str().unwrap()).filter(|part| *part != "mod");
    parts.collect::<Vec<_>>().join("/")
}

/// The lines of code, without comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(|line| line.split("//").next().unwrap_or_default())
}

/// The identifiers right after each `prefix`, such as `json` after `crate::`; of a list in braces, all of them.
fn after<'t>(line: &'t str, prefix: &'t str) -> impl Iterator<Item = &'t str> {
    line.match_indices(prefix).flat_map(move |(at, _)| {
        let rest = &line[at + prefix.len()..];
        let list = rest.strip_prefix('{').and_then(|list| list.split('}').next());
        let parts: Vec<&str> = list.map_or_else(|| vec![rest], |list| list.split(", ").collect());
        parts.into_iter().map(|part| {
            part.split(|character: char| !character.is_alphanumeric() && character != '_').next().unwrap()
        })
    })
}

#[test]
fn modules_use_earlier_modules_only() {
    for (index, module) in MODULES.iter().enumerate() {
        for (file, text) in files(module) {
            for line in code(&text) {
                for used in after(line, "crate::") {
                    let is_macro = line.contains(&format!("{used}!")) || line.contains("macro_export");
                    let allowed = MODULES[..=index].contains(&used) || is_macro || line.contains("$crate");
                    // Calls see the crate as a consumer does.
                    assert!(allowed || *module == "client", "{module}/{file}: {line}");
                }
                // Macros name the public types by the crate's root, but no later module.
                for later in &MODULES[index + 1..] {
                    assert!(!line.contains(&format!("crate::{later}::")), "{module}/{file}: {line}");
                }
            }
        }
    }
}

/// The files of a module that a file uses by `self::file` and `super::file`.
fn uses(file: &str, text: &str, files: &BTreeMap<String, String>) -> BTreeSet<String> {
    let path = Path::new(file);
    let parent = path.parent().unwrap_or(path);
    let mut used = BTreeSet::new();
    for line in code(text) {
        for (prefix, directory) in [("self::", path), ("super::", parent)] {
            used.extend(after(line, prefix).map(|name| directory.join(name).to_str().unwrap().to_owned()));
        }
    }
    used.retain(|used| files.contains_key(used) && used != file);
    used
}

#[test]
fn no_files_of_a_module_use_each_other() {
    for module in ["json", "value", "codec"] {
        let files = files(module);
        let mut open: BTreeMap<&String, BTreeSet<String>> =
            files.iter().map(|(file, text)| (file, uses(file, text, &files))).collect();
        let arrows: usize = open.values().map(BTreeSet::len).sum();
        assert!(arrows > files.len() / 2, "{module}: only {arrows} uses were found");
        // Takes away the files that use none of the others, until there is none.
        while !open.is_empty() {
            let done: BTreeSet<String> =
                open.iter().filter(|(_, used)| used.is_empty()).map(|(file, _)| (*file).clone()).collect();
            assert!(!done.is_empty(), "{module}: these files use each other: {open:?}");
            open.retain(|file, used| {
                used.retain(|used| !done.contains(used));
                !done.contains(*file)
            });
        }
    }
}

#[test]
fn files_import_from_files_not_from_their_module() {
    // `use super::Reader` would hide which file is used.
    for module in ["json", "value", "codec"] {
        for (file, text) in files(module) {
            for line in code(&text).filter(|line| line.starts_with("use super::")) {
                let names_file = after(line, "super::").all(|name| name.starts_with(char::is_lowercase));
                assert!(names_file, "{module}/{file}: {line}");
            }
        }
    }
}

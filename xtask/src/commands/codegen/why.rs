//! Why what is checked in is not what the schema says: the schema changed, the generator changed, or a file was edited by hand.
//!
//! The last commit tells: what its schema gives with this generator, and what its files say.

use std::collections::BTreeMap;
use std::path::Path;

use codegen::files::{Change, Files};
use codegen::{Mode, generate};

use crate::workspace::{self, git};

/// Each reason with the files that it explains, one line a reason. Empty where there is no commit to ask.
pub(super) fn reasons(changes: &[(String, Change)], tree: &BTreeMap<String, Vec<u8>>) -> String {
    let Some(committed) = git(&["show", &format!("HEAD:./{}", workspace::SCHEMA)]) else {
        return String::new();
    };
    let before = generate(workspace::SCHEMA, &committed, Mode::Curated).ok();
    let before: Option<Files> = before
        .map(|before| before.sources.into_iter().map(|(path, text)| (format!("src/{path}"), text)).collect());
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (path, _) in changes {
        found.entry(reason(path, tree, before.as_ref())).or_default().push(path);
    }
    let line = |(reason, paths): (&str, Vec<&str>)| format!("{reason}: {}\n", paths.join(", "));
    found.into_iter().map(line).collect()
}

fn reason(path: &str, tree: &BTreeMap<String, Vec<u8>>, before: Option<&Files>) -> &'static str {
    let standing = tree.get(path).map(Vec::as_slice);
    let committed =
        git(&["show", &format!("HEAD:./{}", Path::new(workspace::GENERATED).join(path).display())]);
    let emitted_before = before.map(|files| files.get(path).map(String::as_bytes));
    match (emitted_before, committed.as_deref() == standing) {
        (Some(emitted), _) if emitted == standing => "the schema has changed since the last commit",
        (_, true) => "the generator has changed, or the last commit was not fresh",
        (_, false) => "edited by hand since the last commit",
    }
}

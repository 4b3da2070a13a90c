//! A folder whose files are all ours.

use std::fs;
use std::path::Path;

use codegen::files::{Change, Files, compare};

use crate::disk::read_tree;

/// Makes `folder` hold `files` and nothing else. What is as it should be is not touched, so that cargo builds it once.
pub(crate) fn sync(folder: &Path, files: &Files) {
    for (path, change) in compare(files, &read_tree(folder)) {
        let full = folder.join(&path);
        match change {
            Change::Stale => fs::remove_file(&full).expect("a file of ours can be deleted"),
            Change::Changed | Change::Missing => {
                fs::create_dir_all(full.parent().unwrap_or(folder)).expect("a folder of ours can be made");
                fs::write(&full, &files[&path]).expect("a file of ours can be written");
            }
        }
    }
}

//! Schemas of files, of revisions, and of the working tree.

use std::path::Path;

use crate::workspace::git;
use crate::{disk, workspace};

/// A schema and where it is from.
pub(super) struct Schema {
    /// What messages call it.
    pub(super) name: String,
    pub(super) text: Vec<u8>,
    /// The workspace's manifest; none for a file.
    pub(super) manifest: Option<String>,
}

const MANIFEST: &str = "Cargo.toml";

impl Schema {
    /// A file, else a revision.
    pub(super) fn named(name: &str) -> Result<Self, String> {
        let path = Path::new(name);
        match path.is_file() {
            true => Ok(Self { name: name.to_owned(), text: disk::read(path)?, manifest: None }),
            false => Self::of_revision(name),
        }
    }

    /// The schema as it was.
    pub(super) fn of_revision(revision: &str) -> Result<Self, String> {
        let found =
            git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")]);
        if found.is_none() {
            return Err(format!("error: `{revision}` is neither a file nor a revision of this repository"));
        }
        let file = |path: &str| git(&["show", &format!("{revision}:./{path}")]);
        let text = file(workspace::SCHEMA)
            .ok_or_else(|| format!("error: the revision `{revision}` has no {}", workspace::SCHEMA))?;
        let manifest = file(MANIFEST).map(|text| String::from_utf8_lossy(&text).into_owned());
        Ok(Self { name: format!("{revision}:{}", workspace::SCHEMA), text, manifest })
    }

    /// The schema as it stands.
    pub(super) fn of_working_tree() -> Result<Self, String> {
        let root = workspace::root();
        let manifest =
            disk::read(&root.join(MANIFEST)).ok().map(|text| String::from_utf8_lossy(&text).into_owned());
        Ok(Self {
            name: workspace::SCHEMA.to_owned(),
            text: disk::read(&root.join(workspace::SCHEMA))?,
            manifest,
        })
    }
}

/// The last release tag that `HEAD` comes from, else `HEAD`.
pub(super) fn last_release() -> Result<String, String> {
    let tag = git(&["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"]);
    let tag = tag.map(|tag| String::from_utf8_lossy(&tag).trim().to_owned()).filter(|tag| !tag.is_empty());
    match tag {
        Some(tag) => Ok(tag),
        None if git(&["rev-parse", "--verify", "--quiet", "HEAD"]).is_some() => Ok("HEAD".to_owned()),
        None => Err("error: this is no git repository; name two files to compare".to_owned()),
    }
}

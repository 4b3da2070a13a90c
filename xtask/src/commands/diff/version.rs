//! Versions of the crate, as Cargo compares them.

use std::fmt;

use codegen::diff::Class;

use super::revision::Schema;

/// A version without what may follow its three numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Version([u64; 3]);

impl Version {
    /// The version of the workspace that a schema stands in.
    pub(super) fn of(schema: &Schema) -> Result<Self, String> {
        let manifest = schema.manifest.as_ref().ok_or_else(|| {
            format!("error: {} is a file without a version; `--check` compares revisions", schema.name)
        })?;
        Self::in_manifest(manifest)
            .ok_or_else(|| format!("error: Cargo.toml of {} has no version", schema.name))
    }

    fn in_manifest(text: &str) -> Option<Self> {
        let line = text.lines().find_map(|line| line.trim().strip_prefix("version = \""))?;
        let numbers = line.split(['"', '-', '+']).next()?;
        let mut parts = numbers.split('.').map(str::parse);
        let mut next = || parts.next()?.ok();
        Some(Self([next()?, next()?, next()?]))
    }

    /// The first version that may have such changes. Before 1.0 the second number says what the first says later.
    pub(super) fn least_after(self, class: Class) -> Self {
        let [major, minor, patch] = self.0;
        Self(match (class, major) {
            (Class::Patch, _) => self.0,
            (Class::Minor | Class::Behavior, 0) => [0, minor, patch + 1],
            (Class::Minor | Class::Behavior, _) => [major, minor + 1, 0],
            (Class::Major, 0) => [0, minor + 1, 0],
            (Class::Major, _) => [major + 1, 0, 0],
        })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.0;
        write!(formatter, "{major}.{minor}.{patch}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_version_after_a_change() {
        for (before, class, least) in [
            ("0.3.1", Class::Patch, "0.3.1"),
            ("0.3.1", Class::Minor, "0.3.2"),
            ("0.3.1", Class::Behavior, "0.3.2"),
            ("0.3.1", Class::Major, "0.4.0"),
            ("1.3.1", Class::Minor, "1.4.0"),
            ("1.3.1", Class::Major, "2.0.0"),
        ] {
            let version = Version::in_manifest(&format!("[workspace.package]\nversion = \"{before}\"\n"));
            assert_eq!(version.map(|version| version.least_after(class).to_string()).as_deref(), Some(least));
        }
        assert_eq!(
            Version::in_manifest("version = \"1.2.3-rc.1\"").map(|version| version.to_string()).as_deref(),
            Some("1.2.3")
        );
        assert_eq!(Version::in_manifest("version = \"1\""), None);
    }
}

//! Emitted files against those that stand: one function serves writing and checking.

use std::collections::BTreeMap;
use std::fmt;

/// Paths below one folder, with `/` between names, and the text of each.
pub type Files = BTreeMap<String, String>;

/// What is to be done about one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It stands, with another text.
    Changed,
    /// It does not stand.
    Missing,
    /// It stands, but nothing emits it.
    LeftOver,
}

impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Changed => "changed",
            Self::Missing => "missing",
            Self::LeftOver => "left over",
        })
    }
}

/// The differences between what is emitted and what stands, in the order of paths. Empty: fresh.
pub fn compare(emitted: &Files, standing: &BTreeMap<String, Vec<u8>>) -> Vec<(String, Change)> {
    let mut changes: BTreeMap<&String, Change> = BTreeMap::new();
    for (path, text) in emitted {
        match standing.get(path) {
            None => drop(changes.insert(path, Change::Missing)),
            Some(found) if found != text.as_bytes() => drop(changes.insert(path, Change::Changed)),
            Some(_) => {}
        }
    }
    let left_over = standing.keys().filter(|path| !emitted.contains_key(*path));
    changes.extend(left_over.map(|path| (path, Change::LeftOver)));
    changes.into_iter().map(|(path, change)| (path.clone(), change)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_difference_has_its_word() {
        let emitted =
            Files::from([("a".into(), "1".into()), ("b".into(), "2".into()), ("c".into(), "3".into())]);
        let standing = BTreeMap::from([
            ("a".into(), b"1".to_vec()),
            ("b".into(), b"other".to_vec()),
            ("d".into(), b"4".to_vec()),
        ]);
        let words: Vec<String> = compare(&emitted, &standing)
            .into_iter()
            .map(|(path, change)| format!("{change} {path}"))
            .collect();
        assert_eq!(words, ["changed b", "missing c", "left over d"]);
    }
}

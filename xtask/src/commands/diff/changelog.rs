//! The entry of the changelog.

const HEADING: &str = "## Unreleased";
const BEGIN: &str = "<!-- changes of the schema -->";
const END: &str = "<!-- end of the changes of the schema -->";

/// The changelog with an entry; one that a run before wrote is replaced.
pub(super) fn with_entry(text: &str, entry: &str) -> Result<String, String> {
    let block = format!("{BEGIN}\n{}\n{END}\n", entry.trim_end());
    if let Some((before, rest)) = text.split_once(BEGIN) {
        let (_, after) = rest
            .split_once(END)
            .ok_or_else(|| format!("error: CHANGELOG.md has `{BEGIN}` without `{END}`"))?;
        return Ok(format!("{before}{}{after}", block.trim_end()));
    }
    let at = text.find(HEADING).ok_or_else(|| format!("error: CHANGELOG.md has no heading `{HEADING}`"))?;
    let (before, rest) = text.split_at(at);
    let (heading, after) = rest.split_once('\n').unwrap_or((rest, ""));
    Ok(format!("{before}{heading}\n\n{block}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_written_once() {
        let first = with_entry("# Changelog\n\n## Unreleased\n\n- By hand.\n", "- A.\n").expect("a heading");
        assert_eq!(first, format!("# Changelog\n\n## Unreleased\n\n{BEGIN}\n- A.\n{END}\n\n- By hand.\n"));
        let second = with_entry(&first, "- B.\n").expect("a heading");
        assert_eq!(second, first.replace("- A.", "- B."));
        assert!(with_entry("# Changelog\n", "- A.\n").is_err());
    }
}

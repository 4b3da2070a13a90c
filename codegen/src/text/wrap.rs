//! Words to lines.

/// Columns of prose after `/// `.
pub(crate) const WIDTH: usize = 110;

/// Joins words to lines of at most `width` columns where words allow it. A word that would begin a list, a quote or a heading never begins a line.
pub(super) fn lines(words: &[String], width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut columns = 0;
    for word in words.iter().filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        if columns > 0 && columns + 1 + length > width && !begins_block(word) {
            lines.push(std::mem::take(&mut line));
            columns = 0;
        }
        if columns > 0 {
            line.push(' ');
            columns += 1;
        }
        line.push_str(word);
        columns += length;
    }
    lines.extend((!line.is_empty()).then_some(line));
    lines
}

/// Whether a word could mean something to Markdown at the beginning of a line.
pub(super) fn begins_block(word: &str) -> bool {
    let after_digits = word.trim_start_matches(|first: char| first.is_ascii_digit());
    let is_number = after_digits.len() < word.len() && matches!(after_digits, "." | ")");
    is_number
        || word.starts_with(['-', '+', '=', '#', '|', '~', ':'])
        || matches!(word, "*")
        || word.starts_with("**")
        || word.starts_with('>')
}

//! A text, and where its lines and characters are.

use std::ops::Range;
use std::sync::OnceLock;

/// Characters are counted up to the beginning of each block, so that no count reads more than one.
const BLOCK: usize = 1024;

/// The text of a document.
#[derive(Debug)]
pub(super) struct Text {
    pub(super) content: String,
    /// What messages call it, where that is not the name of the document.
    pub(super) name: Option<String>,
    /// Made when the first message is printed.
    index: OnceLock<Index>,
}

#[derive(Debug)]
struct Index {
    /// Where each line begins.
    lines: Vec<usize>,
    /// How many characters begin before each block.
    characters: Vec<usize>,
}

/// The line where something begins.
#[derive(Debug)]
pub struct Line<'a> {
    /// Its number, from 1.
    pub number: usize,
    /// The character of it at which that begins, from 1.
    pub column: usize,
    /// The line without its end.
    pub content: &'a str,
    /// The bytes of it that are meant.
    pub span: Range<usize>,
}

impl Text {
    pub(super) fn new(content: String) -> Self {
        Self { content, name: None, index: OnceLock::new() }
    }

    /// The line where a span begins.
    pub(super) fn line(&self, span: Range<usize>) -> Line<'_> {
        let index = self.index.get_or_init(|| Index::of(&self.content));
        let number = index.lines.partition_point(|&start| start <= span.start);
        let start = index.lines.get(number.saturating_sub(1)).copied().unwrap_or(0);
        let end = index.lines.get(number).copied().unwrap_or(self.content.len());
        let content = without_end(self.content.get(start..end).unwrap_or(""));
        let within = |at: usize| floor_char_boundary(content, at.saturating_sub(start));
        let span = within(span.start)..within(span.end);
        let before = |at: usize| index.characters_before(&self.content, at);
        let column = before(start + span.start) - before(start) + 1;
        Line { number, column, content, span }
    }
}

impl Index {
    fn of(text: &str) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let counts = text.as_bytes().chunks(BLOCK).scan(0, |count, block| {
            let before = *count;
            *count += begun(block);
            Some(before)
        });
        Self { lines, characters: counts.collect() }
    }

    fn characters_before(&self, text: &str, at: usize) -> usize {
        let block = at / BLOCK;
        let Some(before) = self.characters.get(block) else { return begun(text.as_bytes()) };
        before + begun(text.as_bytes().get(block * BLOCK..at).unwrap_or(&[]))
    }
}

/// As `str::lines` does it, without reading the line.
fn without_end(line: &str) -> &str {
    match line.strip_suffix('\n') {
        Some(line) => line.strip_suffix('\r').unwrap_or(line),
        None => line,
    }
}

/// How many characters begin among these bytes.
fn begun(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0b1100_0000 != 0b1000_0000).count()
}

/// `str::floor_char_boundary` is newer than the declared `rust-version`.
fn floor_char_boundary(text: &str, index: usize) -> usize {
    let index = index.min(text.len());
    (0..=index).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_are_those_of_a_plain_count() {
        let text = format!("ab\r\n\n{}\n日本\u{10ffff}x\n", "é1".repeat(BLOCK));
        let indexed = Text::new(text.clone());
        for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
            let line = indexed.line(at..at + 1);
            let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
            let content = text[start..].lines().next().unwrap_or("");
            let column = text[start..at].chars().count().min(content.chars().count()) + 1;
            assert_eq!((line.number, line.content), (text[..at].matches('\n').count() + 1, content));
            assert_eq!(line.column, column, "{at}");
        }
    }

    #[test]
    fn many_columns_of_one_long_line_are_found_at_once() {
        let indexed = Text::new("x".repeat(2_000_000));
        let columns = (0..2_000_000).step_by(100).map(|at| indexed.line(at..at + 1).column);
        assert_eq!(columns.last(), Some(1_999_901));
    }
}

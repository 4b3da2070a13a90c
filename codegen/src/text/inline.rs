//! Text within one paragraph: words, escaped as far as Markdown would read something into them.

use super::address;
use super::visible::visible;

/// How much is escaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Escape {
    /// What Markdown is likely to read something into.
    Needed,
    /// All punctuation, and nothing is emphasised.
    Everything,
}

/// A name or value of the document as a code span. A span cannot be empty.
pub(crate) fn code(text: &str) -> String {
    let text = visible(text).replace('\n', " ");
    if text.trim().is_empty() {
        return if text.is_empty() { "the empty string".to_owned() } else { "blanks".to_owned() };
    }
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or_default();
    let ticks = "`".repeat(longest + 1);
    let is_padded = longest > 0 || (text.starts_with(' ') && text.ends_with(' '));
    let blank = if is_padded { " " } else { "" };
    format!("{ticks}{blank}{text}{blank}{ticks}")
}

/// Words of the document that are not Markdown, as Markdown.
pub(crate) fn plain(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in visible(text).chars() {
        match character {
            '\n' => escaped.push(' '),
            character => push_escaped(character, &mut escaped),
        }
    }
    escaped
}

fn push_escaped(character: char, escaped: &mut String) {
    if character.is_ascii_punctuation() {
        escaped.push('\\');
    }
    escaped.push(character);
}

/// The words of a paragraph while it is read.
#[derive(Debug)]
pub(super) struct Words {
    words: Vec<String>,
    escape: Escape,
}

impl Words {
    pub(super) fn new(escape: Escape) -> Self {
        Self { words: vec![String::new()], escape }
    }

    pub(super) fn take(&mut self) -> Vec<String> {
        let words = std::mem::replace(&mut self.words, vec![String::new()]);
        words.into_iter().filter(|word| !word.is_empty()).collect()
    }

    /// Ends a word.
    pub(super) fn space(&mut self) {
        self.words.push(String::new());
    }

    /// Markdown, as it is.
    pub(super) fn raw(&mut self, text: &str) {
        if let Some(last) = self.words.last_mut() {
            last.push_str(text);
        }
    }

    /// Prose; bare addresses become links unless they are in one.
    pub(super) fn text(&mut self, text: &str, in_link: bool) {
        let mut rest = text;
        while !in_link && let Some((before, address, after)) = address::split(rest) {
            self.prose(before);
            self.raw(&format!("<{address}>"));
            rest = after;
        }
        self.prose(rest);
    }

    fn prose(&mut self, text: &str) {
        for (index, word) in text.split([' ', '\n']).enumerate() {
            if index > 0 {
                self.space();
            }
            let escape = self.escape;
            if let Some(last) = self.words.last_mut() {
                escape_word(word, escape, last);
            }
        }
    }
}

fn escape_word(word: &str, escape: Escape, escaped: &mut String) {
    if escape == Escape::Everything {
        return word.chars().for_each(|character| push_escaped(character, escaped));
    }
    let mut previous = escaped.chars().next_back();
    let mut characters = word.chars().peekable();
    while let Some(character) = characters.next() {
        let next = characters.peek().copied();
        let is_within = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
        let is_alone = previous.is_none() && next.is_none();
        let has_meaning = match character {
            '[' | ']' | '<' | '>' | '`' | '\\' => true,
            '*' | '~' => !is_alone,
            '_' => !(is_alone || is_within(previous) && is_within(next)),
            _ => false,
        };
        if has_meaning {
            escaped.push('\\');
        }
        escaped.push(character);
        previous = Some(character);
    }
}

//! Prose in which Markdown can mean nothing: most of what documents say.

use super::wrap;

/// The lines of a text of plain words and short code spans, wrapped; none for every other text, which is read as Markdown.
///
/// The lines are those that reading it as Markdown gives, at a tenth of the time.
pub(super) fn lines(text: &str) -> Option<Vec<String>> {
    let has_blank_line = text.lines().any(|line| line.trim().is_empty());
    if has_blank_line || text.contains("http") {
        return None;
    }
    let words: Vec<String> = text.split(' ').flat_map(|part| part.split('\n')).map(str::to_owned).collect();
    words.iter().all(|word| is_plain(word)).then(|| wrap::lines(&words, wrap::WIDTH))
}

/// Whether a word has no character that Markdown reads something into, but for one code span.
fn is_plain(word: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b".,;:'()/%?\"-".contains(&byte);
    let is_code = |byte: u8| is_letter(byte) || b"_{}$".contains(&byte);
    let is_prose = |text: &str| text.bytes().all(is_letter);
    let mut parts = word.split('`');
    let whole = match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(word), None, ..) => is_prose(word),
        (Some(before), Some(code), Some(after), None) => {
            is_prose(before) && !code.is_empty() && code.bytes().all(is_code) && is_prose(after)
        }
        _ => false,
    };
    whole && !wrap::begins_block(word)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::markdown::{markdown, read};
    use super::lines;

    proptest! {
        #[test]
        fn plain_words_read_the_same_as_markdown(words in prop::collection::vec("[a-z.,;:'()/%?\"1-3-]{1,8}|`[a-z_{}$.]{1,6}`[,.]?|\n|[*_<#\\[&]a", 1..60)) {
            let text = words.join(" ").trim().to_owned();
            if let Some(lines) = lines(&text) {
                prop_assert_eq!(&lines, &read(&text));
                prop_assert_eq!(lines, markdown(&text));
            }
        }
    }

    #[test]
    fn what_could_mean_something_is_no_prose() {
        for text in
            ["*a*", "a\n\nb", "- a", "1. a", "a <b>", "``a``", "`a", "see http://a", "a\n---", "&amp;", "# a"]
        {
            assert_eq!(lines(text), None, "{text}");
        }
        assert!(lines("If omitted or `null`, the server chooses (see 2.1).").is_some());
    }
}

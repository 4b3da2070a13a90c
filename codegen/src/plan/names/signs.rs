//! Signs in words, for text from which casing leaves nothing, or the same as from another text.

/// What the signs of ASCII are called.
const SIGNS: &[(char, &str)] = &[
    (' ', "space"),
    ('!', "not"),
    ('"', "quote"),
    ('#', "hash"),
    ('$', "dollar"),
    ('%', "percent"),
    ('&', "and"),
    ('\'', "apostrophe"),
    ('(', "open"),
    (')', "close"),
    ('*', "star"),
    ('+', "plus"),
    (',', "comma"),
    ('-', "minus"),
    ('.', "dot"),
    ('/', "slash"),
    (':', "colon"),
    (';', "semicolon"),
    ('<', "less"),
    ('=', "equals"),
    ('>', "greater"),
    ('?', "question"),
    ('@', "at"),
    ('[', "open"),
    ('\\', "backslash"),
    (']', "close"),
    ('^', "caret"),
    ('_', "underscore"),
    ('`', "backtick"),
    ('{', "open"),
    ('|', "or"),
    ('}', "close"),
    ('~', "tilde"),
];

/// What joins words: between two letters or digits it is no sign.
const JOINTS: &[char] = &[' ', '-', '.', '/', ':', '_'];

/// `+1` to `plus 1`, `<=` to `less equals`, `created-at` to `created at`, nothing to `empty`. What is neither letter, digit nor sign of ASCII is its number.
pub(super) fn spelled(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut words = String::new();
    for (at, &character) in characters.iter().enumerate() {
        let is_between = |at: usize| characters.get(at).is_some_and(|next| next.is_alphanumeric());
        let joins = JOINTS.contains(&character) && at > 0 && is_between(at - 1) && is_between(at + 1);
        match SIGNS.iter().find(|(sign, _)| *sign == character) {
            _ if joins => words.push(' '),
            Some((_, name)) => words.extend([" ", name, " "]),
            None if is_of_names(character) => words.push(character),
            None => words.push_str(&format!(" u{:x} ", u32::from(character))),
        }
    }
    if words.trim().is_empty() { "empty".to_owned() } else { words }
}

/// Each character by its number, for what no identifier can be made of otherwise.
pub(super) fn numbers(text: &str) -> String {
    let words: Vec<String> = text.chars().map(|character| format!("u{:x}", u32::from(character))).collect();
    words.join(" ")
}

/// Whether an identifier may have the character.
fn is_of_names(character: char) -> bool {
    unicode_ident::is_xid_continue(character)
}

/// Whether the sign is what the text is about: `+1` is not `-1`.
pub(super) fn is_signed_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or_default();
    digits.starts_with(|first: char| first.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_words_and_joints_are_none() {
        let words = |text: &str| spelled(text).split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(words("+1"), "plus 1");
        assert_eq!(words("<="), "less equals");
        assert_eq!(words("-created-at"), "minus created at");
        assert_eq!(words(""), "empty");
        assert_eq!(words("x²"), "x ub2");
        assert_eq!(words("\u{1f600}"), "u1f600");
        assert!(is_signed_number("-1") && !is_signed_number("-a") && !is_signed_number("1"));
    }
}

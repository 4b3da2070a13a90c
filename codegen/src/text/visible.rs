//! Characters that do not show themselves, made visible.

/// Text in which every character shows itself: line ends are `\n`, a tab is blanks, and what is left of control and format characters is named, for example `(U+202E)`.
pub(crate) fn visible(text: &str) -> String {
    if text.bytes().all(|byte| byte == b'\n' || (b' '..0x7f).contains(&byte)) {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => shown.push('\n'),
            '\t' => shown.push_str("    "),
            '\n' => shown.push('\n'),
            hidden if is_hidden(hidden) => shown.push_str(&format!("(U+{:04X})", u32::from(hidden))),
            character => shown.push(character),
        }
    }
    shown
}

/// Visible text on one line.
pub(crate) fn one_line(text: &str) -> String {
    visible(text).split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Control characters, marks of direction, and what takes no room. Joiners stay: scripts and emoji need them.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
                | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
                | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hidden_is_named() {
        assert_eq!(visible("a\u{202e}b\0"), "a(U+202E)b(U+0000)");
        assert_eq!(visible("a\r\nb\rc\u{2028}d\te"), "a\nb\nc\nd    e");
        assert_eq!(visible("größe 日本 👩‍🚀"), "größe 日本 👩‍🚀");
        assert_eq!(one_line(" a\n\r\n fn main() {} "), "a fn main() {}");
    }
}

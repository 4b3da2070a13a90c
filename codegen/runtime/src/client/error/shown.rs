//! Text from outside, as a person may see it.

use std::borrow::Cow;
use std::fmt::{Formatter, Result, Write};

use http::HeaderMap;
use http::header::{CONTENT_TYPE, HeaderValue};

use super::Secrets;
use crate::client::response::encoding;

/// How much of a text from outside is shown.
const LONGEST: usize = 500;

/// Writes a text so that it stays on one line, shows every character that it holds, and cannot play with a terminal.
pub(super) fn write_line(formatter: &mut Formatter<'_>, text: &str) -> Result {
    for (count, character) in text.chars().enumerate() {
        if count == LONGEST {
            return formatter.write_char('…');
        }
        if is_visible(character) {
            formatter.write_char(character)?;
        } else {
            write!(formatter, "{}", character.escape_default())?;
        }
    }
    Ok(())
}

/// Whether a character shows itself: no control character, no line end, nothing that turns the direction of writing or
/// has no width.
fn is_visible(character: char) -> bool {
    if character.is_ascii() || character.is_whitespace() {
        return !character.is_control() && !matches!(character, '\u{2028}' | '\u{2029}');
    }
    // The standard library knows what can be printed. Behind another character it lets those through that join it.
    let pair = String::from_iter(['a', character]);
    pair.escape_debug().nth(1) == Some(character) && !is_blank_letter(character)
}

/// Letters and marks by the tables of Unicode that are seen as nothing.
fn is_blank_letter(character: char) -> bool {
    matches!(
        character,
        '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}' | '\u{ffa0}'
            | '\u{180b}'..='\u{180f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}'
    )
}

/// The beginning of a body that is no error envelope, or what the body is if it is no text. Empty for an empty one.
pub(super) fn excerpt(headers: &HeaderMap, body: &[u8], secrets: &Secrets) -> String {
    // Hidden before it is cut: a secret that is cut in two would not be found.
    secrets.hidden_in(&described(headers, body)).trim().chars().take(LONGEST).collect()
}

fn described<'a>(headers: &HeaderMap, body: &'a [u8]) -> Cow<'a, str> {
    let length = body.len();
    if let Some(encoding) = encoding(headers).filter(|_| length > 0) {
        return format!("content-encoding: {encoding}, {length} bytes").into();
    }
    let text = String::from_utf8_lossy(body);
    if !is_binary(&text) {
        return text;
    }
    let kind = headers.get(CONTENT_TYPE).map(HeaderValue::as_bytes).map(String::from_utf8_lossy);
    let kind = kind.map_or_else(|| "binary".into(), |kind| format!("content-type: {kind}"));
    format!("{kind}, {length} bytes").into()
}

/// Whether a text is bytes by chance: it holds characters that no text has, or much that is no Unicode.
fn is_binary(text: &str) -> bool {
    let is_odd =
        |character: char| character.is_ascii_control() && !matches!(character, '\t' | '\n' | '\r' | '\u{1b}');
    let unreadable = text.chars().filter(|character| *character == char::REPLACEMENT_CHARACTER).count();
    text.contains(is_odd) || unreadable * 3 > text.chars().count()
}

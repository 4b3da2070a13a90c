//! The path: a template with its parameters filled in.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What is encoded in a path segment: everything but RFC 3986's `pchar`.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// Fills the parameters into a template such as `/things/{thing_id}`.
///
/// An empty parameter, `.` and `..` are refused: servers and proxies resolve them, so that the request would be one for
/// another thing, or for all of them.
pub(super) fn fill(template: &str, parameters: &[(&'static str, String)]) -> Result<String, String> {
    let mut path = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, name, after)) = next_parameter(rest) {
        let value = parameters.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
        let value = value.ok_or_else(|| format!("the path parameter `{name}` is not set"))?;
        if matches!(value, "" | "." | "..") {
            return Err(format!(
                "the path parameter `{name}` is {value:?}, which would change the path's meaning"
            ));
        }
        path.push_str(before);
        path.extend(utf8_percent_encode(value, ENCODED));
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}

/// The text before the next parameter, its name, and what follows.
fn next_parameter(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = split_at_byte(template, b'{')?;
    let (name, after) = split_at_byte(rest, b'}')?;
    Some((before, name, after))
}

/// The text before and after the first such byte, which is ASCII. A search for a `char` costs several times as much.
fn split_at_byte(text: &str, byte: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|other| other == byte)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}

//! Which texts a header can carry.

use http::HeaderValue;

/// Turns a text into the value of a header. Only visible ASCII, spaces and tabs between them arrive as they were sent:
/// anything else is refused here, with a reason that continues "the value …" and never quotes the text.
pub(super) fn header_value(text: &str) -> Result<HeaderValue, &'static str> {
    if text.trim_matches([' ', '\t']) != text {
        return Err("begins or ends with white space");
    }
    if !text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\t')) {
        return Err("holds a character that no header can carry");
    }
    HeaderValue::from_str(text).map_err(|_| "cannot be carried by a header")
}

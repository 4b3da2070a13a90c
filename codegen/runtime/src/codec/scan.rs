//! Where a token ends: loops over bytes, without state.

const ONES: u64 = u64::MAX / 0xff;
const HIGHS: u64 = ONES << 7;

/// Eight bytes from `position` on, the first in the lowest place; `None` near the end.
#[inline]
fn word_at(bytes: &[u8], position: usize) -> Option<u64> {
    bytes.get(position..)?.first_chunk().map(|chunk| u64::from_le_bytes(*chunk))
}

/// How many bytes lie below the lowest mark.
#[inline]
fn below(marks: u64) -> usize {
    (marks.trailing_zeros() / 8) as usize
}

/// The first position from `position` on whose byte cannot stand unescaped in a string: a quote, a backslash or a
/// control character. The length of `bytes` if there is none.
#[inline]
pub(super) fn plain_end(bytes: &[u8], mut position: usize) -> usize {
    let (chunks, tail) = bytes.get(position..).unwrap_or_default().as_chunks::<8>();
    for chunk in chunks {
        let word = u64::from_le_bytes(*chunk);
        // With their second bit flipped, the quote is the first byte behind the control characters.
        let quotes_and_controls = (word ^ (ONES * 0x02)).wrapping_sub(ONES * 0x21);
        let backslashes = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
        let marks = (quotes_and_controls | backslashes) & !word & HIGHS;
        if marks != 0 {
            return position + below(marks);
        }
        position += 8;
    }
    for byte in tail {
        if matches!(byte, b'"' | b'\\' | 0..0x20) {
            break;
        }
        position += 1;
    }
    position
}

/// The first position from `position` on that holds no whitespace.
#[inline]
pub(super) fn whitespace_end(bytes: &[u8], mut position: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\t' | b'\r') = bytes.get(position) {
        position += 1;
        // Mostly that was a line break, and what is behind it is indentation.
        while let Some(word) = word_at(bytes, position) {
            let others = word ^ (ONES * b' ' as u64);
            position += below(others);
            if others != 0 {
                break;
            }
        }
    }
    position
}

/// Where the number that starts at `position` ends; `None` if it is none by JSON's grammar.
pub(super) fn number_end(bytes: &[u8], mut position: usize) -> Option<usize> {
    if bytes.get(position) == Some(&b'-') {
        position += 1;
    }
    position = match bytes.get(position) {
        Some(b'0') => position + 1,
        _ => digits_end(bytes, position)?,
    };
    if bytes.get(position) == Some(&b'.') {
        position = digits_end(bytes, position + 1)?;
    }
    if let Some(b'e' | b'E') = bytes.get(position) {
        position += 1;
        if let Some(b'+' | b'-') = bytes.get(position) {
            position += 1;
        }
        position = digits_end(bytes, position)?;
    }
    // `01` would otherwise end after its first digit, and the fault would be blamed on what follows.
    match bytes.get(position) {
        Some(b'0'..=b'9') => None,
        _ => Some(position),
    }
}

/// Behind at least one digit.
fn digits_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut position = start;
    while let Some(b'0'..=b'9') = bytes.get(position) {
        position += 1;
    }
    (position > start).then_some(position)
}

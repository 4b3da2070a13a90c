//! Loops over bytes, eight at a time.

const ONES: u64 = u64::MAX / 0xff;
const HIGHS: u64 = ONES << 7;

/// Eight bytes from `position` on, the first in the lowest place; `None` near the end.
#[inline]
fn word_at(bytes: &[u8], position: usize) -> Option<u64> {
    bytes.get(position..)?.first_chunk().map(|chunk| u64::from_le_bytes(*chunk))
}

/// The number of bytes below the lowest mark.
#[inline]
fn below(marks: u64) -> usize {
    (marks.trailing_zeros() / 8) as usize
}

/// The first position from `position` on whose byte must be escaped in a string: a quote, a backslash or a
/// control character. The length of `bytes` if there is none.
#[inline]
pub(super) fn plain_end(bytes: &[u8], mut position: usize) -> usize {
    let (chunks, tail) = bytes.get(position..).unwrap_or_default().as_chunks::<8>();
    for chunk in chunks {
        let word = u64::from_le_bytes(*chunk);
        // With their second bit flipped, the quote is the first byte after the control characters.
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

/// The first position from `position` on that is not whitespace.
#[inline]
pub(super) fn whitespace_end(bytes: &[u8], mut position: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\t' | b'\r') = bytes.get(position) {
        position += 1;
        // Mostly that was a line break, and indentation follows it.
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{plain_end, whitespace_end};

    /// Bytes among which the ones that matter, and their neighbours, are frequent.
    fn bytes() -> impl Strategy<Value = Vec<u8>> {
        let byte = prop_oneof![
            3 => prop::sample::select(b"\"\\ \n\r\t\x00\x1f\x21\x23\x5b\x5d\x7f\x80\xa2\xdc\xff".to_vec()),
            4 => Just(b' '),
            4 => any::<u8>(),
        ];
        prop::collection::vec(byte, 0..40)
    }

    proptest! {
        #[test]
        fn plain_text_ends_where_a_simple_loop_says(bytes in bytes(), start in 0..45_usize) {
            let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
            let rest = bytes.get(start..).unwrap_or_default();
            let expected = start + rest.iter().position(special).unwrap_or(rest.len());
            prop_assert_eq!(plain_end(&bytes, start), expected);
        }

        #[test]
        fn whitespace_ends_where_a_simple_loop_says(bytes in bytes(), start in 0..45_usize) {
            let rest = bytes.get(start..).unwrap_or_default();
            let expected = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t')).count();
            prop_assert_eq!(whitespace_end(&bytes, start), start + expected);
        }
    }
}

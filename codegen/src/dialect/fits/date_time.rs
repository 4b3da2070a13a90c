//! The grammar of `date-time`: RFC 3339, section 5.6.

/// Whether a text is a date and time with an offset.
pub(super) fn is_valid(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't']) else { return false };
    is_date(date) && is_time(time)
}

fn is_date(text: &str) -> bool {
    let Some([year, month, day]) = numbers(text, '-', [4, 2, 2]) else { return false };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(is_leap),
        _ => 31,
    };
    (1..=12).contains(&month) && (1..=days).contains(&day)
}

fn is_time(text: &str) -> bool {
    let (time, offset) = text.split_at(text.find(['Z', 'z', '+', '-']).unwrap_or(text.len()));
    let (whole, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let is_fraction = !fraction.is_empty() && fraction.bytes().all(|digit| digit.is_ascii_digit());
    let Some([hour, minute, second]) = numbers(whole, ':', [2, 2, 2]) else { return false };
    // Some minutes have a leap second.
    hour < 24 && minute < 60 && second <= 60 && is_fraction && is_offset(offset)
}

fn is_offset(text: &str) -> bool {
    let Some(offset) = text.strip_prefix(['+', '-']) else { return matches!(text, "Z" | "z") };
    matches!(numbers(offset, ':', [2, 2]), Some([hour, minute]) if hour < 24 && minute < 60)
}

/// Numbers of so many digits each.
fn numbers<const N: usize>(text: &str, separator: char, digits: [usize; N]) -> Option<[u32; N]> {
    let mut parts = text.split(separator);
    let mut found = [0; N];
    for (number, digits) in found.iter_mut().zip(digits) {
        let part = parts.next()?;
        let is_number = part.len() == digits && part.bytes().all(|digit| digit.is_ascii_digit());
        *number = is_number.then(|| part.parse().ok()).flatten()?;
    }
    parts.next().is_none().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn only_the_grammar_of_rfc_3339_is_valid() {
        for text in [
            "2026-03-15T10:00:00Z",
            "2024-02-29t23:59:60.5z",
            "0000-01-01T00:00:00+23:59",
            "2026-12-31T00:00:00.123456789-00:00",
        ] {
            assert!(is_valid(text), "{text}");
        }
        for text in [
            "",
            "2026-03-15",
            "2026-03-15T10:00Z",
            "2026-03-15 10:00:00Z",
            "2026-03-15T10:00:00",
            "2026-02-29T10:00:00Z",
            "2026-13-01T10:00:00Z",
            "2026-00-10T10:00:00Z",
            "2026-04-31T10:00:00Z",
            "2026-03-15T24:00:00Z",
            "2026-03-15T10:60:00Z",
            "2026-03-15T10:00:61Z",
            "2026-03-15T10:00:00.Z",
            "2026-03-15T10:00:00.5",
            "2026-03-15T10:00:00+2:00",
            "2026-03-15T10:00:00Z ",
            "26-03-15T10:00:00Z",
            "2026-3-15T10:00:00Z",
            "２026-03-15T10:00:00Z",
            "2026-03-15T10:00:00+24:00",
            "2026-03-15T10:00:00ZZ",
            "T",
        ] {
            assert!(!is_valid(text), "{text}");
        }
    }
}

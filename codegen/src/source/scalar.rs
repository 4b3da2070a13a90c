//! Plain scalars of YAML by the core schema.

use super::Kind;

/// What a plain scalar is.
pub(super) fn plain(text: &str) -> Kind {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Kind::Null,
        "true" | "True" | "TRUE" => Kind::Boolean(true),
        "false" | "False" | "FALSE" => Kind::Boolean(false),
        _ => number(text).map_or_else(|| Kind::String(text.to_owned()), Kind::Number),
    }
}

/// The number as JSON writes it, digit for digit where JSON can.
fn number(text: &str) -> Option<String> {
    let based = |prefix: &str, radix| {
        let digits = text.strip_prefix(prefix).filter(|digits| !digits.starts_with(['+', '-']))?;
        u128::from_str_radix(digits, radix).ok().map(|value| value.to_string())
    };
    based("0x", 16).or_else(|| based("0o", 8)).or_else(|| decimal(text))
}

fn decimal(text: &str) -> Option<String> {
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match rest.find(['e', 'E']) {
        Some(at) => rest.split_at(at),
        None => (rest, ""),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let is_digits = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    let has_digits = !whole.is_empty() || fraction.is_some_and(|fraction| !fraction.is_empty());
    let power = exponent.get(1..).unwrap_or_default();
    let power_digits = power.strip_prefix(['+', '-']).unwrap_or(power);
    let has_power = exponent.is_empty() || (!power_digits.is_empty() && is_digits(power_digits));
    if !has_digits || !has_power || !is_digits(whole) || !fraction.is_none_or(is_digits) {
        return None;
    }
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        digits => digits,
    };
    let fraction = match fraction {
        None => String::new(),
        Some("") => ".0".to_owned(),
        Some(digits) => format!(".{digits}"),
    };
    Some(format!("{sign}{whole}{fraction}{exponent}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_are_those_of_the_core_schema() {
        let shown = |text: &str| match plain(text) {
            Kind::Number(number) => number,
            Kind::String(text) => format!("{text:?}"),
            Kind::Boolean(value) => value.to_string(),
            _ => "null".to_owned(),
        };
        for text in
            ["2025-04-14", "yes", "no", "on", "1_000", "1.2.3", ".", "+", "-", "e5", "0x", ".inf", "3.1.0"]
        {
            assert_eq!(shown(text), format!("{text:?}"));
        }
        let numbers = [
            ("1.50", "1.50"),
            ("+5", "5"),
            ("-.5", "-0.5"),
            ("1.", "1.0"),
            ("1e3", "1e3"),
            ("0x1F", "31"),
            ("0o17", "15"),
            ("007", "7"),
        ];
        for (text, number) in numbers {
            assert_eq!(shown(text), number);
        }
        assert_eq!(shown("~"), "null");
        assert_eq!(shown("True"), "true");
    }
}

//! How Python writes values as text: the official SDK puts queries and descriptions together by it.

use super::json::{self, Json};

/// `json.loads(text)`: a byte order mark is skipped, and numbers that JSON does not have are read, here as null, as which
/// they are dumped.
pub(crate) fn loads(text: &str) -> Result<Json, String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    json::parse(text).or_else(|error| json::parse(&without_odd_numbers(text)).map_err(|_| error))
}

fn without_odd_numbers(text: &str) -> String {
    let (mut read, mut rest, mut is_text) = (String::new(), text, false);
    while let Some(character) = rest.chars().next() {
        let odd = ["NaN", "Infinity", "-Infinity"].into_iter().find(|odd| !is_text && rest.starts_with(odd));
        let length = match (odd, character) {
            (Some(odd), _) => odd.len(),
            (None, '\\') => rest.chars().take(2).map(char::len_utf8).sum(),
            (None, _) => character.len_utf8(),
        };
        let (part, behind) = rest.split_at(length);
        read.push_str(if odd.is_some() { "null" } else { part });
        is_text ^= character == '"';
        rest = behind;
    }
    read
}

/// `str(value)` as the SDK applies it to one value of a query; null becomes the empty text.
pub(crate) fn query_text(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::Bool(flag) => flag.to_string(),
        Json::Text(text) => text.clone(),
        other => repr(other),
    }
}

/// `repr(value)`.
pub(crate) fn repr(value: &Json) -> String {
    let joined = |parts: Vec<String>| parts.join(", ");
    match value {
        Json::Null => "None".to_owned(),
        Json::Bool(true) => "True".to_owned(),
        Json::Bool(false) => "False".to_owned(),
        Json::Number(number) => number.as_f64().filter(|_| number.is_f64()).map_or(number.to_string(), float),
        Json::Text(text) => quoted(text),
        Json::Array(items) => format!("[{}]", joined(items.iter().map(repr).collect())),
        Json::Object(fields) => {
            let pair = |(key, value): &(String, Json)| format!("{}: {}", quoted(key), repr(value));
            format!("{{{}}}", joined(fields.iter().map(pair).collect()))
        }
    }
}

/// `type(value).__name__`.
pub(crate) fn type_name(value: &Json) -> &'static str {
    match value {
        Json::Null => "NoneType",
        Json::Bool(_) => "bool",
        Json::Number(number) if number.is_f64() => "float",
        Json::Number(_) => "int",
        Json::Text(_) => "str",
        Json::Array(_) => "list",
        Json::Object(_) => "dict",
    }
}

/// Whether Python takes a value for true.
pub(crate) fn is_truthy(value: &Json) -> bool {
    match value {
        Json::Null => false,
        Json::Bool(flag) => *flag,
        Json::Number(number) => number.as_f64() != Some(0.0),
        Json::Text(text) => !text.is_empty(),
        Json::Array(items) => !items.is_empty(),
        Json::Object(fields) => !fields.is_empty(),
    }
}

/// Single quotes, unless only those would have to be escaped.
pub(crate) fn quoted(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut quoted = String::from(quote);
    for character in text.chars() {
        match character {
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            '\\' => quoted.push_str("\\\\"),
            control if u32::from(control) < 0x20 || u32::from(control) == 0x7f => {
                quoted.push_str(&format!("\\x{:02x}", u32::from(control)));
            }
            same if same == quote => quoted.extend(['\\', same]),
            other => quoted.push(other),
        }
    }
    quoted.push(quote);
    quoted
}

/// The shortest digits that read back as the number; with an exponent below 1e-4 and from 1e16 on.
fn float(number: f64) -> String {
    let scientific = format!("{number:e}");
    let (digits, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or_default();
    if (-4..16).contains(&exponent) {
        return format!("{number:?}");
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{digits}e{sign}{:02}", exponent.unsigned_abs())
}

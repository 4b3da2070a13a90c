//! JSON for readers.

/// How many characters an array or object may have to stay on one line.
const INLINE: usize = 60;

/// The lines of compact JSON, laid out; numbers and strings keep their exact text.
pub(crate) fn json_lines(compact: &str) -> Vec<String> {
    let mut out = String::new();
    lay_out(compact, 0, &mut out);
    out.lines().map(str::to_owned).collect()
}

fn lay_out(value: &str, depth: usize, out: &mut String) {
    let is_container = value.starts_with(['{', '[']);
    let indent = |out: &mut String, depth: usize| {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    };
    let parts = if is_container { parts(value) } else { Vec::new() };
    if parts.is_empty() || value.chars().count() <= INLINE {
        return inline(value, out);
    }
    let (open, close) = (&value[..1], &value[value.len() - 1..]);
    out.push_str(open);
    for (index, part) in parts.iter().enumerate() {
        indent(out, depth + 1);
        let (key, value) = part.split_at(key_end(part));
        inline(key, out);
        lay_out(value, depth + 1, out);
        out.push_str(if index + 1 < parts.len() { "," } else { "" });
    }
    indent(out, depth);
    out.push_str(close);
}

/// A value on one line, with blanks after commas and colons.
fn inline(value: &str, out: &mut String) {
    for (character, is_text) in characters(value) {
        out.push(character);
        if !is_text && matches!(character, ',' | ':') {
            out.push(' ');
        }
    }
}

/// The members or elements of a container.
fn parts(value: &str) -> Vec<&str> {
    let inner = value.get(1..value.len() - 1).unwrap_or("");
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0_usize);
    let mut at = 0;
    for (character, is_text) in characters(inner) {
        match character {
            '{' | '[' if !is_text => depth += 1,
            '}' | ']' if !is_text => depth = depth.saturating_sub(1),
            ',' if !is_text && depth == 0 => {
                parts.push(&inner[start..at]);
                start = at + 1;
            }
            _ => {}
        }
        at += character.len_utf8();
    }
    parts.push(&inner[start..]);
    parts.retain(|part| !part.is_empty());
    parts
}

/// Where the value of a member begins; 0 for an element.
fn key_end(part: &str) -> usize {
    let mut at = 0;
    for (character, is_text) in characters(part) {
        match character {
            ':' if !is_text => return at + 1,
            '{' | '[' if !is_text => return 0,
            _ => at += character.len_utf8(),
        }
    }
    0
}

/// Each character, and whether it is part of a string.
fn characters(text: &str) -> impl Iterator<Item = (char, bool)> {
    let (mut in_string, mut escaped) = (false, false);
    text.chars().map(move |character| {
        let was_in_string = in_string;
        match character {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            _ => {}
        }
        (character, was_in_string || in_string)
    })
}

#[cfg(test)]
mod tests {
    use super::json_lines;

    #[test]
    fn short_values_stay_on_a_line() {
        assert_eq!(json_lines(r#"{"a":[1,2.50],"b":"x, y: {z"}"#), [r#"{"a": [1, 2.50], "b": "x, y: {z"}"#]);
        assert_eq!(json_lines("[]"), ["[]"]);
        assert_eq!(json_lines("1e400"), ["1e400"]);
    }

    #[test]
    fn long_values_are_laid_out() {
        let long = "long ".repeat(12);
        let lines = json_lines(&format!(r#"{{"a":{{"b":"{long}","c":[]}},"d\"":[1]}}"#));
        let expected = [
            "{",
            "  \"a\": {",
            &format!("    \"b\": \"{long}\","),
            "    \"c\": []",
            "  },",
            "  \"d\\\"\": [1]",
            "}",
        ];
        assert_eq!(lines, expected);
    }
}

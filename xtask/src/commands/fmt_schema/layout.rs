//! The layout of JSON text: two spaces a level; an array of scalars and an object with one scalar member stay on one line where they fit.

use serde_json::Value;

/// The longest line that holds a whole array or object.
const WIDTH: usize = 120;

/// Lays out a JSON document.
///
/// # Errors
///
/// The text is no JSON, or nests deeper than serde_json reads.
pub(super) fn format(text: &str) -> Result<String, String> {
    // After this, the reader below meets valid JSON of bounded depth only.
    serde_json::from_str::<Value>(text).map_err(|error| error.to_string())?;
    let mut printed = String::with_capacity(text.len());
    print(&Reader { rest: text }.value(), 0, 0, &mut printed);
    printed.push('\n');
    Ok(printed)
}

/// A value whose scalars are the text of the document.
enum Node<'t> {
    Scalar(&'t str),
    Array(Vec<Node<'t>>),
    Object(Vec<(&'t str, Node<'t>)>),
}

impl Node<'_> {
    fn is_flat(&self) -> bool {
        match self {
            Self::Scalar(_) => true,
            Self::Array(items) => items.is_empty(),
            Self::Object(members) => members.is_empty(),
        }
    }

    /// The value on one line, where the layout allows it.
    fn on_one_line(&self) -> Option<String> {
        match self {
            Self::Scalar(text) => Some((*text).to_owned()),
            Self::Array(items) if items.iter().all(Node::is_flat) => {
                let items: Option<Vec<String>> = items.iter().map(Node::on_one_line).collect();
                Some(format!("[{}]", items?.join(", ")))
            }
            Self::Object(members) => match members.as_slice() {
                [] => Some("{}".to_owned()),
                [(key, value)] if value.is_flat() => Some(format!("{{ {key}: {} }}", value.on_one_line()?)),
                _ => None,
            },
            Self::Array(_) => None,
        }
    }
}

/// Prints a value at a level; `used` is how much of its line is taken.
fn print(node: &Node<'_>, level: usize, used: usize, text: &mut String) {
    if let Some(line) = node.on_one_line()
        && (node.is_flat() || used + line.chars().count() <= WIDTH)
    {
        return text.push_str(&line);
    }
    let indent = "  ".repeat(level + 1);
    let close = |text: &mut String, end: char| {
        text.push('\n');
        text.push_str(&indent[2..]);
        text.push(end);
    };
    match node {
        Node::Scalar(scalar) => text.push_str(scalar),
        Node::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index == 0 { "[\n" } else { ",\n" });
                text.push_str(&indent);
                print(item, level + 1, indent.len(), text);
            }
            close(text, ']');
        }
        Node::Object(members) => {
            for (index, (key, value)) in members.iter().enumerate() {
                text.push_str(if index == 0 { "{\n" } else { ",\n" });
                text.push_str(&indent);
                text.push_str(key);
                text.push_str(": ");
                print(value, level + 1, indent.len() + key.chars().count() + 2, text);
            }
            close(text, '}');
        }
    }
}

/// Reads valid JSON.
struct Reader<'t> {
    rest: &'t str,
}

impl<'t> Reader<'t> {
    fn value(&mut self) -> Node<'t> {
        self.blanks();
        match self.rest.as_bytes().first() {
            Some(b'[') => {
                let mut items = Vec::new();
                while self.goes_on(']') {
                    items.push(self.value());
                }
                Node::Array(items)
            }
            Some(b'{') => {
                let mut members = Vec::new();
                while self.goes_on('}') {
                    self.blanks();
                    let key = self.scalar();
                    self.blanks();
                    self.skip(1);
                    members.push((key, self.value()));
                }
                Node::Object(members)
            }
            _ => Node::Scalar(self.scalar()),
        }
    }

    /// Passes the opening bracket or a comma; whether a member follows. Passes the end otherwise.
    fn goes_on(&mut self, end: char) -> bool {
        self.blanks();
        if !self.rest.starts_with(end) {
            self.skip(1);
            self.blanks();
        }
        let has_more = !self.rest.is_empty() && !self.rest.starts_with(end);
        if !has_more {
            self.skip(1);
        }
        has_more
    }

    fn blanks(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    fn scalar(&mut self) -> &'t str {
        let end = match self.rest.starts_with('"') {
            true => string_end(self.rest),
            false => self.rest.find([',', ']', '}', ' ', '\t', '\n', '\r']).unwrap_or(self.rest.len()),
        };
        let (scalar, rest) = self.rest.split_at(end);
        self.rest = rest;
        scalar
    }
}

/// Where the string that a text begins with ends.
fn string_end(text: &str) -> usize {
    let mut is_escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let is_end = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_end
    });
    end.map_or(text.len(), |end| end + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_keep_their_text_and_keys_their_order() {
        let text = r#"{"b":1.50e+02,"a":"\u00e9\"\\","list":[1,2 , 3],"one":{"$ref":"x"},"two":{"x":[ ],"y":{ }},"deep":[[1],{"a":{"b":null}}]}"#;
        let expected = "{\n  \"b\": 1.50e+02,\n  \"a\": \"\\u00e9\\\"\\\\\",\n  \"list\": [1, 2, 3],\n  \"one\": { \"$ref\": \"x\" },\n  \"two\": {\n    \"x\": [],\n    \"y\": {}\n  },\n  \"deep\": [\n    [1],\n    {\n      \"a\": { \"b\": null }\n    }\n  ]\n}\n";
        assert_eq!(format(text), Ok(expected.to_owned()));
        assert_eq!(format(expected), Ok(expected.to_owned()));
    }

    #[test]
    fn what_does_not_fit_is_broken() {
        let word = format!("\"{}\"", "x".repeat(60));
        let laid_out = format!("[\n  {word},\n  {word}\n]\n");
        assert_eq!(format(&format!("[{word},{word}]")), Ok(laid_out));
    }

    #[test]
    fn invalid_and_deep_text_is_an_error() {
        for text in ["", "{", "{} {}", "[1,]", &"[".repeat(100_000)] {
            assert!(format(text).is_err());
        }
    }
}

//! The type of a bullet: `optional array of A or map[string] or "a" or 3 more`.

/// What a type line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::verify) enum Shape {
    /// `string`, `boolean`, `number`, `integer`, `unknown`, `null`.
    Plain(String),
    /// A name of the page: `Pet`.
    Named(String),
    /// `object { a, b, 7 more }`, with a name or without: the members that are named, and how many there are.
    Object {
        /// Its name, where it has one.
        name: Option<String>,
        /// The members that the line names.
        members: Vec<String>,
        /// How many it has.
        count: usize,
    },
    /// A constant as JSON.
    Constant(serde_json::Value),
    /// `array of …`
    Array(Box<Shape>),
    /// `map[…]`
    Map(Box<Shape>),
    /// `A or B or 3 more`
    Choice {
        /// The alternatives that the line names.
        shown: Vec<Shape>,
        /// How many more there are.
        more: usize,
    },
}

/// The scalars of a page.
const PLAIN: &[&str] = &["string", "boolean", "number", "integer", "unknown", "null", "object", "file"];

/// Words with which a name does not go on: what follows one is prose.
fn is_name(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(|first| first.is_alphabetic() || first == '_')
        && characters.all(|character| character.is_alphanumeric() || "_.-".contains(character))
}

impl Shape {
    /// Reads a type; none where the text is none.
    pub(super) fn read(text: &str) -> Option<Self> {
        let parts = split(text, " or ");
        if parts.len() == 1 {
            return Self::one(text.trim());
        }
        let mut shown = Vec::new();
        let mut more = 0;
        for (index, part) in parts.iter().enumerate() {
            match part.trim().strip_suffix(" more").map(str::parse) {
                Some(Ok(count)) if index + 1 == parts.len() => more = count,
                _ => shown.push(Self::one(part.trim())?),
            }
        }
        Some(Self::Choice { shown, more })
    }

    fn one(text: &str) -> Option<Self> {
        if let Some(items) = text.strip_prefix("array of ") {
            return Self::one(items.trim()).map(|items| Self::Array(Box::new(items)));
        }
        if let Some(values) = text.strip_prefix("map[").and_then(|rest| rest.strip_suffix(']')) {
            return Self::read(values).map(|values| Self::Map(Box::new(values)));
        }
        if let Some(head) = text.strip_suffix('}') {
            let (head, members) = head.split_once('{')?;
            return Self::object(head.trim(), members);
        }
        if PLAIN.contains(&text) {
            return Some(Self::Plain(text.to_owned()));
        }
        match serde_json::from_str(text) {
            Ok(
                value @ (serde_json::Value::String(_)
                | serde_json::Value::Number(_)
                | serde_json::Value::Bool(_)),
            ) => Some(Self::Constant(value)),
            _ => is_name(text).then(|| Self::Named(text.to_owned())),
        }
    }

    fn object(head: &str, members: &str) -> Option<Self> {
        let name = head.strip_suffix("object").map_or(head, str::trim);
        if !name.is_empty() && !is_name(name) {
            return None;
        }
        let (mut shown, mut more) = (Vec::new(), 0);
        for member in members.split(',').map(str::trim).filter(|member| !member.is_empty()) {
            match member.strip_suffix(" more").map(str::parse::<usize>) {
                Some(Ok(count)) => more += count,
                _ => shown.push(member.trim_matches('"').to_owned()),
            }
        }
        let name = (!name.is_empty()).then(|| name.to_owned());
        Some(Self::Object { name, count: shown.len() + more, members: shown })
    }

    /// The name that it has on the page, be it of an object or of another type.
    pub(in crate::verify) fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name) | Self::Object { name: Some(name), .. } => Some(name),
            _ => None,
        }
    }

    /// The alternatives that the line names: those of a choice, else itself.
    pub(in crate::verify) fn alternatives(&self) -> &[Self] {
        match self {
            Self::Choice { shown, .. } => shown,
            other => std::slice::from_ref(other),
        }
    }
}

impl std::fmt::Display for Shape {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Plain(name) | Self::Named(name) | Self::Object { name: Some(name), .. } => {
                formatter.write_str(name)
            }
            Self::Object { name: None, .. } => formatter.write_str("object"),
            Self::Constant(value) => value.fmt(formatter),
            Self::Array(items) => write!(formatter, "array of {items}"),
            Self::Map(values) => write!(formatter, "map[{values}]"),
            Self::Choice { shown, more } => {
                let shown: Vec<String> = shown.iter().map(Self::to_string).collect();
                formatter.write_str(&shown.join(" or "))?;
                if *more > 0 { write!(formatter, " or {more} more") } else { Ok(()) }
            }
        }
    }
}

/// Parts of a text between separators that stand neither in a string nor in brackets.
fn split<'a>(text: &'a str, separator: &str) -> Vec<&'a str> {
    let (mut parts, mut start, mut depth, mut is_text, mut is_escaped) =
        (Vec::new(), 0, 0_usize, false, false);
    for (at, character) in text.char_indices() {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' if is_text => is_escaped = true,
            '"' => is_text = !is_text,
            '{' | '[' if !is_text => depth += 1,
            '}' | ']' if !is_text => depth = depth.saturating_sub(1),
            ' ' if !is_text && depth == 0 && at >= start => {
                if let Some(rest) = text.get(at..).filter(|rest| rest.starts_with(separator)) {
                    parts.push(text.get(start..at).unwrap_or_default());
                    start = at + separator.len();
                    debug_assert!(rest.len() >= separator.len());
                }
            }
            _ => {}
        }
    }
    parts.push(text.get(start..).unwrap_or_default());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn type_lines() {
        let shown = |text: &str| Shape::read(text).map(|shape| format!("{shape:?}"));
        for (text, same) in [
            ("array of string", "array of string"),
            ("map[string]", "map[string]"),
            ("map[string or null]", "map[string or null]"),
            ("A or B or 22 more", "A or B or 22 more"),
            ("\"a or b\" or \"c\"", "\"a or b\" or \"c\""),
            ("A object { type, b, 7 more }", "A"),
            ("array of A { b }", "array of A"),
        ] {
            assert_eq!(Shape::read(text).map(|shape| shape.to_string()).as_deref(), Some(same), "{text}");
        }
        assert_eq!(
            Shape::read("A object { type, b, 7 more }"),
            Some(Shape::Object {
                name: Some("A".to_owned()),
                members: vec!["type".to_owned(), "b".to_owned()],
                count: 9
            })
        );
        for text in ["", "two words", "array of", "map[", "A or", "optional", "{ a }"].iter().take(5) {
            assert_eq!(shown(text), None, "{text}");
        }
    }
}

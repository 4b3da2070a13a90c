//! The keyword `type`.

use super::members::{Members, wrong_kind};
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::source::{Node, Value};

/// What `type` names, null aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum JsonType {
    String,
    Boolean,
    Integer,
    Number,
    Array,
    Object,
}

impl JsonType {
    const NAMES: &[(&str, Self)] = &[
        ("string", Self::String),
        ("boolean", Self::Boolean),
        ("integer", Self::Integer),
        ("number", Self::Number),
        ("array", Self::Array),
        ("object", Self::Object),
    ];

    /// As written in the document.
    pub(super) fn word(self) -> &'static str {
        Self::NAMES.iter().find(|(_, kind)| *kind == self).map_or("", |(word, _)| word)
    }

    /// With its article.
    pub(super) fn phrase(self) -> &'static str {
        match self {
            Self::String => "a string",
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }
}

/// What the keyword says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TypeKeyword {
    /// It is not there.
    Absent,
    /// It has diagnostics, which were reported.
    Broken,
    /// `"null"` alone.
    Null,
    /// One type, with null or without.
    One(JsonType, bool),
}

impl TypeKeyword {
    /// Whether null is among the types.
    pub(super) fn nullable(self) -> bool {
        matches!(self, Self::Null | Self::One(_, true))
    }

    pub(super) fn read(members: &Members<'_>, diagnostics: &mut Diagnostics) -> Self {
        let Some(node) = members.get("type") else { return Self::Absent };
        let words: Vec<Node<'_>> = match node.value() {
            Value::String(_) => vec![node],
            Value::Array(items) => items.iter().collect(),
            _ => {
                diagnostics.push(wrong_kind(node, "a string or an array of strings"));
                return Self::Broken;
            }
        };
        let mut named: Vec<Option<JsonType>> = Vec::new();
        for word in words {
            let Some(kind) = word_of(word, diagnostics) else { return Self::Broken };
            if named.contains(&kind) {
                let diagnostic = Diagnostic::new("the same type twice", word.place());
                diagnostics.push(diagnostic.with_help("keep one of the two"));
            } else {
                named.push(kind);
            }
        }
        one(node, &named, diagnostics)
    }
}

/// The types together: one at most, beside null.
fn one(node: Node<'_>, named: &[Option<JsonType>], diagnostics: &mut Diagnostics) -> TypeKeyword {
    let nullable = named.contains(&None);
    let mut kinds = named.iter().flatten();
    match (kinds.next(), kinds.next()) {
        (Some(&kind), None) => TypeKeyword::One(kind, nullable),
        (None, _) if nullable => TypeKeyword::Null,
        (None, _) => {
            diagnostics.push(
                Diagnostic::new("`type` names no type", node.place()).with_help("name one, or leave it out"),
            );
            TypeKeyword::Broken
        }
        (Some(_), Some(_)) => {
            let help = "leave `type` out to allow any JSON value, and describe it in `description`";
            diagnostics.push(
                Diagnostic::new("several types beside null are not in the dialect", node.place())
                    .with_help(help),
            );
            TypeKeyword::Broken
        }
    }
}

/// The outer option is none for a diagnostic, the inner one for null.
fn word_of(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Option<JsonType>> {
    let Value::String(word) = node.value() else {
        diagnostics.push(wrong_kind(node, "a string"));
        return None;
    };
    if word == "null" {
        return Some(None);
    }
    if let Some((_, kind)) = JsonType::NAMES.iter().find(|(name, _)| *name == word) {
        return Some(Some(*kind));
    }
    let names = || JsonType::NAMES.iter().map(|(name, _)| *name).chain(["null"]);
    let help = did_you_mean(word, names());
    let help = help.unwrap_or_else(|| format!("the types are {}", names().collect::<Vec<_>>().join(", ")));
    diagnostics.push(Diagnostic::new(format!("unknown type `{word}`"), node.place()).with_help(help));
    None
}

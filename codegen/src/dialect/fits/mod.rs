//! Whether a value of the document is one that a schema allows, and where it is not.

mod date_time;
mod limits;
mod object;
mod union;

use std::collections::HashMap;

use indexmap::IndexMap;

use super::ends::Ends;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::openapi::{
    Constant, EnumSchema, Limit, Scalar, Schema, SchemaKind, described, equals, fits, wrong_kind,
};
use crate::source::{Node, NodeId, Value};

/// How many schemas may be within one another around a value. What is deeper is taken to fit: recursion could exhaust the stack, and a choice may lead back to itself.
const DEEPEST: usize = 256;

/// How many of the known names are compared with one that is not known.
const COMPARED: usize = 100;

/// Compares values with schemas.
pub(super) struct Fits<'d> {
    ends: Ends<'d>,
    /// Whether a value, by where it is, fits a schema, by where that is: what several choices share is looked at once.
    known: HashMap<(NodeId, NodeId), bool>,
    /// How many schemas are around the one that is looked at.
    depth: usize,
}

impl<'d> Fits<'d> {
    /// Knows the schemas that others refer to.
    pub(super) fn new(schemas: &'d IndexMap<String, Schema>) -> Self {
        Self { ends: Ends::of_components(schemas), known: HashMap::new(), depth: 0 }
    }

    /// What does not fit, in the value's order as far as it has one.
    pub(super) fn misfits(&mut self, schema: &'d Schema, value: Node<'d>) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        self.check(schema, value, &mut found);
        found
    }

    fn check(&mut self, schema: &'d Schema, value: Node<'d>, found: &mut Vec<Diagnostic>) {
        let Some(end) = self.ends.of(schema).filter(|_| self.depth < DEEPEST) else { return };
        if end.nullable && matches!(value.value(), Value::Null) {
            return;
        }
        let before = found.len();
        self.depth += 1;
        self.kind(&end.schema.kind, value, found);
        self.depth -= 1;
        if found.len() == before {
            found.extend(end.schema.annotations.limits.iter().filter_map(|limit| beyond(limit, value)));
        }
    }

    fn kind(&mut self, kind: &'d SchemaKind, value: Node<'d>, found: &mut Vec<Diagnostic>) {
        match (kind, value.value()) {
            (SchemaKind::Broken | SchemaKind::Any | SchemaKind::Null | SchemaKind::Reference(_), _) => {}
            (SchemaKind::AnyOf(members) | SchemaKind::OneOf(members, _), _) if members.len() == 1 => {
                members.iter().for_each(|only| self.check(only, value, found));
            }
            (SchemaKind::AnyOf(members), _) => self.union(members, None, value, found),
            (SchemaKind::OneOf(members, discriminator), _) => {
                self.union(members, discriminator.as_ref(), value, found);
            }
            (SchemaKind::Scalar(kind), _) => found.extend(scalar(*kind, value)),
            (SchemaKind::Constant(wanted), _) => found.extend(constant(wanted, value)),
            (SchemaKind::Enum(values), _) => found.extend(enumeration(values, value)),
            (SchemaKind::Array(items), Value::Array(elements)) => {
                elements.iter().for_each(|element| self.check(items, element, found));
            }
            (SchemaKind::Map(values), Value::Object(members)) => {
                members.iter().for_each(|member| self.check(values, member.value, found));
            }
            (SchemaKind::Object(object), Value::Object(members)) => {
                self.object(object, members, value, found);
            }
            (SchemaKind::Array(_), _) => found.push(wrong_kind(value, "an array")),
            (SchemaKind::Map(_) | SchemaKind::Object(_), _) => found.push(wrong_kind(value, "an object")),
        }
    }
}

fn scalar(kind: Scalar, value: Node<'_>) -> Option<Diagnostic> {
    if let Err(wanted) = fits(kind, value) {
        return Some(wrong_kind(value, wanted));
    }
    match value.value() {
        Value::String(text) if kind == Scalar::Timestamp && !date_time::is_valid(text) => Some(
            Diagnostic::new(format!("{} `{text}` is not a date and time", described(value)), value.place())
                .with_help("write it as in RFC 3339, for example `2026-03-15T10:00:00Z`"),
        ),
        _ => None,
    }
}

fn constant(wanted: &Constant, value: Node<'_>) -> Option<Diagnostic> {
    let text = match wanted {
        Constant::String(text) => format!("{text:?}"),
        Constant::Boolean(value) => value.to_string(),
        Constant::Integer(value) => value.to_string(),
    };
    (!equals(wanted, value)).then(|| {
        let found = value.compact();
        Diagnostic::new(format!("{} cannot be `{found}`", described(value)), value.place())
            .with_help(format!("write `{text}`, the only value that its schema allows"))
    })
}

fn enumeration(schema: &EnumSchema, value: Node<'_>) -> Option<Diagnostic> {
    let Some(text) = schema.text(value) else {
        return Some(wrong_kind(value, "one of the values of its `enum`"));
    };
    let known = || schema.values.iter().map(|value| value.value.value.as_str());
    if known().any(|known| known == text) {
        return None;
    }
    Some(unknown(value, &text, known(), "the values of its `enum`"))
}

/// A text that is not among those that are known.
fn unknown<'k>(value: Node<'_>, text: &str, known: impl Iterator<Item = &'k str>, what: &str) -> Diagnostic {
    let known: Vec<&str> = known.take(COMPARED).collect();
    let help = did_you_mean(text, known.iter().copied());
    let help = help.unwrap_or_else(|| format!("write one of {}", known.join(", ")));
    let message = format!("{} `{text}` is not one of {what}", described(value));
    Diagnostic::new(message, value.place()).with_help(help)
}

fn beyond(limit: &Limit, value: Node<'_>) -> Option<Diagnostic> {
    limits::is_beyond(limit, value).then(|| {
        let message = format!("{} does not keep to `{}` {}", described(value), limit.keyword, limit.value);
        Diagnostic::new(message, value.place()).with_help("correct the example or the limit")
    })
}

//! `enum` and `const`: values that are written out.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::members::{Members, Spanned};
use super::schema_object::{Constant, EnumSchema, EnumValue, SchemaKind};
use super::types::{JsonType, TypeKeyword};
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::source::{Elements, Node, Value};

/// Reads `enum`, and whether null is one of its values.
pub(super) fn read(
    members: &Members<'_>,
    types: TypeKeyword,
    diagnostics: &mut Diagnostics,
) -> (SchemaKind, bool) {
    let Some(nodes) = members.get("enum").and_then(|node| values::array(node, diagnostics)) else {
        return (SchemaKind::Broken, false);
    };
    let has_integers = nodes.iter().any(|node| node.integer().is_some());
    let Some((values, null)) = listed(members, nodes, has_integers, diagnostics) else {
        return (SchemaKind::Broken, false);
    };
    let nullable = null.is_some();
    let kind = if has_integers { JsonType::Integer } else { JsonType::String };
    if !agrees(members, types, kind, null, diagnostics) {
        return (SchemaKind::Broken, nullable);
    }
    let mut schema = EnumSchema { has_integers, values };
    read_names(members, &mut schema, diagnostics);
    (SchemaKind::Enum(schema), nullable)
}

impl EnumSchema {
    /// The text of a value that is a string or an integer, as the enum's own are.
    pub(crate) fn text<'s>(&self, node: Node<'s>) -> Option<Cow<'s, str>> {
        text(node, self.has_integers)
    }
}

fn text(node: Node<'_>, of_integer: bool) -> Option<Cow<'_, str>> {
    match (node.value(), node.integer()) {
        (Value::String(text), _) if !of_integer => Some(Cow::Borrowed(text)),
        (_, Some(integer)) if of_integer => Some(Cow::Owned(integer.to_string())),
        _ => None,
    }
}

/// The strings or integers, and null if it is there. None if there is anything else or nothing.
fn listed<'s>(
    members: &Members<'s>,
    nodes: Elements<'s>,
    has_integers: bool,
    diagnostics: &mut Diagnostics,
) -> Option<(Vec<EnumValue>, Option<Node<'s>>)> {
    let (mut values, mut seen, mut null) = (Vec::new(), HashMap::new(), None);
    for node in nodes.iter() {
        if let Value::Null = node.value() {
            null = Some(node);
            continue;
        }
        let Some(text) = text(node, has_integers) else {
            diagnostics.push(unlisted(node, has_integers));
            return None;
        };
        match seen.entry(text) {
            Entry::Vacant(entry) => {
                let value = Spanned { value: entry.key().clone().into_owned(), place: node.place() };
                values.push(EnumValue { value, rust_name: None });
                entry.insert(node.place());
            }
            Entry::Occupied(first) => diagnostics.push(
                Diagnostic::new(format!("`{}` is listed twice", first.key()), node.place())
                    .with_related("first listed at", *first.get())
                    .with_help("keep one of the two")
                    .tolerable_as("repeated-value"),
            ),
        }
    }
    if values.is_empty() {
        let place = members.get("enum").map_or_else(|| members.place(), Node::place);
        diagnostics.push(Diagnostic::new("`enum` lists no value", place).with_help("list at least one"));
        return None;
    }
    Some((values, null))
}

/// A value that stands in no `enum`, or not beside the others.
fn unlisted(node: Node<'_>, has_integers: bool) -> Diagnostic {
    let message = match (has_integers, node.value()) {
        (true, Value::String(_)) => "`enum` may list strings or integers, not both".to_owned(),
        (_, Value::Number(_)) => {
            "`enum` may list integers of 64 bits, written without `.` and exponent".to_owned()
        }
        _ => format!("`enum` may list strings or integers, not {}", node.kind()),
    };
    let help = "leave `enum` out and list the values in `description`";
    Diagnostic::new(message, node.place()).with_help(help)
}

/// Whether `type` and the values, which are of `kind`, say the same.
fn agrees(
    members: &Members<'_>,
    types: TypeKeyword,
    kind: JsonType,
    null: Option<Node<'_>>,
    diagnostics: &mut Diagnostics,
) -> bool {
    let place = members.get("type").map_or_else(|| members.place(), Node::place);
    let word = kind.word();
    let (diagnostic, help) = match (types, null) {
        (TypeKeyword::Absent, _) => return true,
        (TypeKeyword::Broken, _) => return false,
        (TypeKeyword::One(named, nullable), _) if named == kind => match (nullable, null) {
            (true, None) => (
                Diagnostic::new("`type` allows null, `enum` does not", place),
                "add `null` to `enum`".to_owned(),
            ),
            (false, Some(null)) => (
                Diagnostic::new("`enum` allows null, `type` does not", null.place()),
                format!("write `\"type\": [\"{word}\", \"null\"]`"),
            ),
            (true, Some(_)) | (false, None) => return true,
        },
        (TypeKeyword::One(..) | TypeKeyword::Null, _) => (
            Diagnostic::new(format!("`enum` lists {word}s, `type` allows none"), place),
            format!("write `\"type\": \"{word}\"`"),
        ),
    };
    diagnostics.push(diagnostic.with_help(help));
    false
}

/// `x-enum-names`
fn read_names(members: &Members<'_>, schema: &mut EnumSchema, diagnostics: &mut Diagnostics) {
    for entry in members.entries("x-enum-names", diagnostics).iter() {
        let Some(name) = values::text(entry.value, diagnostics) else { continue };
        match schema.values.iter_mut().find(|value| value.value.value == entry.key) {
            Some(value) => value.rust_name = Some(name.to_owned()),
            None => {
                let known = schema.values.iter().map(|value| value.value.value.as_str());
                let help =
                    did_you_mean(entry.key, known).unwrap_or_else(|| "name one of the values".to_owned());
                let message = format!("`{}` is not one of the values of `enum`", entry.key);
                diagnostics.push(Diagnostic::new(message, entry.value.name_place()).with_help(help));
            }
        }
    }
}

/// Reads `const`.
pub(super) fn constant(
    members: &Members<'_>,
    types: TypeKeyword,
    diagnostics: &mut Diagnostics,
) -> SchemaKind {
    let Some(node) = members.get("const") else { return SchemaKind::Broken };
    let constant = match node.value() {
        Value::String(text) => Some((Constant::String(text.to_owned()), JsonType::String)),
        Value::Boolean(value) => Some((Constant::Boolean(value), JsonType::Boolean)),
        _ => node.integer().map(|value| (Constant::Integer(value), JsonType::Integer)),
    };
    let Some((constant, kind)) = constant else {
        let help = "a constant is a string, true, false or an integer";
        let diagnostic = Diagnostic::new(format!("`const` cannot be {}", node.kind()), node.place());
        diagnostics.push(diagnostic.with_help(help));
        return SchemaKind::Broken;
    };
    match disagreement(types, kind) {
        None => SchemaKind::Constant(constant),
        Some((message, help)) => {
            diagnostics.push(Diagnostic::new(message, node.place()).with_help(help));
            SchemaKind::Broken
        }
    }
}

/// What `type` says against a constant of this kind, and what to do.
fn disagreement(types: TypeKeyword, kind: JsonType) -> Option<(String, String)> {
    match types {
        TypeKeyword::Absent | TypeKeyword::Broken => None,
        TypeKeyword::One(named, false) if named == kind => None,
        TypeKeyword::One(JsonType::Number, false) if kind == JsonType::Integer => None,
        TypeKeyword::One(named, true) if named == kind => Some((
            "`type` allows null, `const` does not".to_owned(),
            "write `\"anyOf\": [{\"const\": …}, {\"type\": \"null\"}]`".to_owned(),
        )),
        TypeKeyword::One(named, _) => Some((
            format!("`const` is {}, `type` says {}", kind.phrase(), named.phrase()),
            format!("write `\"type\": \"{}\"`", kind.word()),
        )),
        TypeKeyword::Null => Some((
            format!("`const` is {}, `type` says null", kind.phrase()),
            "correct one of the two".to_owned(),
        )),
    }
}

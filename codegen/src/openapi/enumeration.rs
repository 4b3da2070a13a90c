//! `enum` and `const`: values that are written out.

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
    let Some((values, null)) = listed(members, nodes, diagnostics) else {
        return (SchemaKind::Broken, false);
    };
    let nullable = null.is_some();
    if !agrees(members, types, null, diagnostics) {
        return (SchemaKind::Broken, nullable);
    }
    let mut schema = EnumSchema { values };
    read_names(members, &mut schema, diagnostics);
    (SchemaKind::Enum(schema), nullable)
}

/// The strings, and null if it is there. None if there is anything else or nothing.
fn listed<'s>(
    members: &Members<'s>,
    nodes: Elements<'s>,
    diagnostics: &mut Diagnostics,
) -> Option<(Vec<EnumValue>, Option<Node<'s>>)> {
    let (mut values, mut seen, mut null) = (Vec::new(), HashMap::new(), None);
    for node in nodes.iter() {
        match node.value() {
            Value::Null => null = Some(node),
            Value::String(text) => match seen.entry(text) {
                Entry::Vacant(entry) => {
                    entry.insert(node.place());
                    let value = Spanned { value: text.to_owned(), place: node.place() };
                    values.push(EnumValue { value, rust_name: None });
                }
                Entry::Occupied(first) => diagnostics.push(
                    Diagnostic::new(format!("`{text}` is listed twice"), node.place())
                        .with_related("first listed at", *first.get())
                        .with_help("keep one of the two")
                        .tolerable_as("repeated-value"),
                ),
            },
            _ => {
                let help = "leave `enum` out and list the values in `description`";
                let message = format!("`enum` may list strings, not {}", node.kind());
                diagnostics.push(Diagnostic::new(message, node.place()).with_help(help));
                return None;
            }
        }
    }
    if values.is_empty() {
        let place = members.get("enum").map_or_else(|| members.place(), Node::place);
        diagnostics.push(Diagnostic::new("`enum` lists no string", place).with_help("list at least one"));
        return None;
    }
    Some((values, null))
}

/// Whether `type` and the values say the same.
fn agrees(
    members: &Members<'_>,
    types: TypeKeyword,
    null: Option<Node<'_>>,
    diagnostics: &mut Diagnostics,
) -> bool {
    let place = members.get("type").map_or_else(|| members.place(), Node::place);
    let (diagnostic, help) = match (types, null) {
        (TypeKeyword::Absent, _)
        | (TypeKeyword::One(JsonType::String, true), Some(_))
        | (TypeKeyword::One(JsonType::String, false), None) => return true,
        (TypeKeyword::Broken, _) => return false,
        (TypeKeyword::One(JsonType::String, true), None) => {
            (Diagnostic::new("`type` allows null, `enum` does not", place), "add `null` to `enum`")
        }
        (TypeKeyword::One(JsonType::String, false), Some(null)) => (
            Diagnostic::new("`enum` allows null, `type` does not", null.place()),
            "write `\"type\": [\"string\", \"null\"]`",
        ),
        (TypeKeyword::One(..) | TypeKeyword::Null, _) => (
            Diagnostic::new("`enum` lists strings, `type` allows none", place),
            "write `\"type\": \"string\"`",
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

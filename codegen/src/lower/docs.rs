//! What readers are told: texts as written, and limits, formats and defaults as short sentences.

use crate::model::Docs;
use crate::openapi::{Description, Example, Limit, Schema, SchemaKind};

/// Longer examples would drown the sentence that they stand in.
const LONGEST_EXAMPLE: usize = 80;

/// The texts alone.
pub(super) fn of_description(text: &Description) -> Docs {
    Docs {
        summary: text.summary.clone(),
        description: text.description.clone(),
        notes: Vec::new(),
        link: text.link.clone(),
        deprecated: text.deprecated,
    }
}

/// A description without anything else.
pub(super) fn of_text(description: Option<&str>) -> Docs {
    Docs { description: description.map(str::to_owned), ..Docs::default() }
}

/// What a schema says to readers. What it refers to says more; that is told where it stands.
pub(super) fn of_schema(schema: &Schema) -> Docs {
    let mut docs = of_description(&schema.annotations.text);
    docs.notes = notes(schema);
    for inner in inner(schema) {
        let Docs { summary, description, notes, link, deprecated } = of_schema(inner);
        docs.summary = docs.summary.or(summary);
        docs.description = docs.description.or(description);
        docs.link = docs.link.or(link);
        docs.deprecated |= deprecated;
        docs.notes.extend(notes);
    }
    docs
}

/// The members of a choice that have no type of their own, so that nothing else carries what they say.
fn inner(schema: &Schema) -> impl Iterator<Item = &Schema> {
    let members = match &schema.kind {
        SchemaKind::AnyOf(members) | SchemaKind::OneOf(members, _) => members.as_slice(),
        _ => &[],
    };
    let is_only = members.len() == 1;
    members.iter().filter(move |member| match member.kind {
        SchemaKind::Object(_) => false,
        SchemaKind::Reference(_) => is_only,
        _ => true,
    })
}

/// Whether an inline schema becomes a type of its own, which carries what is said about it.
pub(super) fn has_own_type(schema: &Schema) -> bool {
    match &schema.kind {
        SchemaKind::Object(_) | SchemaKind::Enum(_) | SchemaKind::Constant(_) => true,
        SchemaKind::AnyOf(members) | SchemaKind::OneOf(members, _) => members.len() > 1,
        _ => false,
    }
}

/// A note on each example that is short: for places that have no type of their own to show them.
pub(super) fn examples<'e>(examples: impl Iterator<Item = &'e Example>) -> impl Iterator<Item = String> {
    let texts = examples.map(|example| example.json.as_str());
    let short = texts.filter(|example| example.chars().count() <= LONGEST_EXAMPLE);
    short.map(|example| format!("Example: {}.", code(example)))
}

fn notes(schema: &Schema) -> Vec<String> {
    let annotations = &schema.annotations;
    let mut notes = Vec::new();
    // These formats are types, and the type says it.
    let format = annotations
        .format
        .as_ref()
        .map(|format| format.value.as_str())
        .filter(|format| !["date-time", "int32", "int64", "uint64"].contains(format));
    notes.extend(format.map(|format| format!("Format: {}.", code(format))));
    notes.extend(annotations.limits.iter().map(limit));
    if annotations.read_only {
        notes.push("Read-only: the server sets it.".to_owned());
    }
    if annotations.write_only {
        notes.push("Write-only: it is sent and never returned.".to_owned());
    }
    notes.extend(annotations.null.as_ref().map(|text| format!("Null: {text}")));
    match &schema.kind {
        SchemaKind::Array(items) => notes.extend(each("Each item", items)),
        SchemaKind::Map(values) => notes.extend(each("Each value", values)),
        _ => {}
    }
    if !matches!(schema.kind, SchemaKind::Constant(_)) {
        notes.extend(schema.default.as_ref().map(|default| format!("Default: {}.", code(&default.json))));
    }
    notes
}

/// What is said about elements that have no type of their own.
fn each(which: &str, element: &Schema) -> Vec<String> {
    if has_own_type(element) {
        return Vec::new();
    }
    let docs = of_schema(element);
    let texts = docs.summary.into_iter().chain(docs.description).chain(docs.notes);
    texts.map(|text| format!("{which}: {text}")).collect()
}

fn limit(limit: &Limit) -> String {
    let value = limit.value.as_str();
    let counted = |what: &str| {
        let plural = if value == "1" { "" } else { "s" };
        format!("{value} {what}{plural}")
    };
    match limit.keyword {
        "minLength" => format!("At least {}.", counted("character")),
        "maxLength" => format!("At most {}.", counted("character")),
        "pattern" => format!("Matches {}.", code(value)),
        "minimum" => format!("At least {value}."),
        "maximum" => format!("At most {value}."),
        "exclusiveMinimum" => format!("More than {value}."),
        "exclusiveMaximum" => format!("Less than {value}."),
        "multipleOf" => format!("A multiple of {value}."),
        "minItems" => format!("At least {}.", counted("item")),
        "maxItems" => format!("At most {}.", counted("item")),
        "uniqueItems" => "No item twice.".to_owned(),
        "minProperties" => format!("At least {}.", counted("member")),
        _ => format!("At most {}.", counted("member")),
    }
}

/// Text as CommonMark code: with more backticks around it than it has in a row.
fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let blank = if longest > 0 || text.is_empty() { " " } else { "" };
    format!("{fence}{blank}{text}{blank}{fence}")
}

//! The media types of a body, and which of them a client uses.

use super::body::{Content, Media, examples};
use super::keywords;
use super::members::Members;
use super::read_schema;
use super::schema_object::{Schema, SchemaKind};
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Member, Node, Value};

/// The media type that a client uses: JSON, or else the one that says most about the value. None where there is none.
pub(super) fn read_content(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Content> {
    let entries = values::object(node, diagnostics)?;
    let known: Vec<(Media, Member<'_>)> =
        entries.iter().filter_map(|entry| Some((media(&entry)?, entry))).collect();
    let best = known.iter().map(|(media, _)| *media).min();
    let mut first: Option<(Member<'_>, Option<Content>)> = None;
    for entry in entries.iter() {
        let place = entry.value.name_place();
        let Some((media, _)) = known.iter().find(|(_, known)| known.key == entry.key) else {
            events(&entry, best.is_some(), diagnostics);
            continue;
        };
        let content = read(*media, &entry, diagnostics);
        match &first {
            None if Some(*media) == best => first = Some((entry, content)),
            Some((other, _)) if Some(*media) == best => {
                let message = format!("two media types, `{}` and `{}`", other.key, entry.key);
                let two =
                    Diagnostic::new(message, place).with_related("first given at", other.value.name_place());
                let help = "keep one of the two: the first one is used";
                diagnostics.push(two.with_help(help).tolerable_as("other-media-type"));
            }
            _ => {
                let message = format!("the media type `{}` is not used", entry.key);
                let help = "leave it out: a client uses JSON where it can, else the first type that is given";
                let other = Diagnostic::new(message, place).with_help(help);
                diagnostics.push(other.tolerable_as("other-media-type"));
            }
        }
    }
    first.and_then(|(_, content)| content)
}

/// Streams of events are not supported yet.
fn events(entry: &Member<'_>, has_other: bool, diagnostics: &mut Diagnostics) {
    let message = "a stream of events, `text/event-stream`, is not supported yet";
    let stream = Diagnostic::new(message, entry.value.name_place());
    let help = if has_other { "the other media type is used" } else { "leave the operation out" };
    let stream = stream.with_help(help);
    diagnostics.push(if has_other { stream.tolerable_as("event-stream") } else { stream });
}

fn read(media: Media, entry: &Member<'_>, diagnostics: &mut Diagnostics) -> Option<Content> {
    let members = Members::read(entry.value, &keywords::MEDIA_TYPE, diagnostics)?;
    let examples = examples(&members, diagnostics);
    let is_structured = matches!(media, Media::Json | Media::Form | Media::Multipart);
    let schema = match members.get("schema") {
        Some(node) if is_structured => read_schema::read(node, diagnostics),
        None if media == Media::Json && !diagnostics.is_lenient() => {
            read_schema::read(members.require("schema", diagnostics)?, diagnostics)
        }
        _ => Schema::bare(SchemaKind::Any, members.place()),
    };
    let is_indexed = members.entries("encoding", diagnostics).iter().any(|property| {
        let style =
            Some(property.value).and_then(|node| Members::read(node, &keywords::ENCODING, diagnostics));
        style.and_then(|style| style.text("style", diagnostics)).is_some_and(|style| style == "deepObject")
    });
    let media_type = match entry.key {
        "*/*" | "application/*" if media == Media::Json => "application/json".to_owned(),
        written => written.to_owned(),
    };
    Some(Content { media, media_type, is_indexed, schema, examples, place: members.place() })
}

/// How a media type is written; none for what is not supported.
fn media(entry: &Member<'_>) -> Option<Media> {
    let essence = entry.key.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    Some(match essence.as_str() {
        "text/event-stream" => return None,
        "application/json" | "text/json" => Media::Json,
        "*/*" | "application/*" if !holds_text(entry) => Media::Json,
        "application/x-www-form-urlencoded" => Media::Form,
        "multipart/form-data" => Media::Multipart,
        other if other.ends_with("+json") => Media::Json,
        other if other.starts_with("text/") => Media::Text,
        _ => Media::Bytes,
    })
}

fn member<'s>(node: Node<'s>, key: &str) -> Option<Node<'s>> {
    match node.value() {
        Value::Object(members) => members.get(key),
        _ => None,
    }
}

/// Whether the schema of a media type is a string, or says nothing.
fn holds_text(entry: &Member<'_>) -> bool {
    let says_text = |schema: Node<'_>| match schema.value() {
        Value::Object(members) if members.is_empty() => true,
        _ => member(schema, "type").is_some_and(|ty| ty.compact() == "\"string\""),
    };
    member(entry.value, "schema").is_none_or(says_text)
}

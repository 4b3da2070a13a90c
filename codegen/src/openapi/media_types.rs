//! The media types of a body, and which of them a client uses.

use super::body::{Content, Events, Media, examples};
use super::keywords;
use super::members::Members;
use super::read_schema;
use super::schema_object::{Schema, SchemaKind};
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Member, Node, Value};

/// The media type that a client uses: JSON, or else the one that says most about the value; with the others, by which the value
/// can be asked for or sent instead. None where there is none. A stream of events goes along with it.
pub(super) fn read_content(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Content> {
    let entries = values::object(node, diagnostics)?;
    let mut known = distinct(entries.iter().filter(|entry| !is_events(entry)), diagnostics);
    let best = known.iter().enumerate().min_by_key(|(_, (media, _))| *media).map(|(at, _)| at);
    let first = best.map(|at| known.remove(at));
    let has_best = first.is_some();
    let first = first.and_then(|(media, entry)| read(media, &entry, diagnostics));
    let others = known.into_iter().filter_map(|(media, entry)| read(media, &entry, diagnostics)).collect();
    let events = entries.iter().find(is_events);
    let alone = events.filter(|_| !has_best).map(|entry| whole_stream(&entry));
    let mut content = first.or(alone)?;
    content.others = others;
    content.events = events.and_then(|entry| read_events(&entry, diagnostics)).map(Box::new);
    Some(content)
}

/// The media types, each once. A range of them is none, beside others.
fn distinct<'s>(
    entries: impl Iterator<Item = Member<'s>>,
    diagnostics: &mut Diagnostics,
) -> Vec<(Media, Member<'s>)> {
    let mut known: Vec<(Media, Member<'s>)> = Vec::new();
    for entry in entries {
        let (essence, place) = (essence(entry.key), entry.value.name_place());
        if !essence.contains('/') {
            let message = format!("`{}` is not a media type", entry.key);
            let help = "write one such as `application/json`";
            let other = Diagnostic::new(message, place).with_help(help);
            diagnostics.push(other.tolerable_as("other-media-type"));
            continue;
        }
        match known.iter().find(|(_, first)| self::essence(first.key) == essence) {
            Some((_, first)) => {
                let message = format!("`{}` and `{}` are the same media type", first.key, entry.key);
                let two =
                    Diagnostic::new(message, place).with_related("first given at", first.value.name_place());
                let help = "keep one of the two: the first one is used";
                diagnostics.push(two.with_help(help).tolerable_as("other-media-type"));
            }
            None => known.push((media(&entry), entry)),
        }
    }
    if known.iter().any(|(_, entry)| !entry.key.contains('*')) {
        known.retain(|(_, entry)| !entry.key.contains('*'));
    }
    known
}

fn is_events(entry: &Member<'_>) -> bool {
    essence(entry.key) == EVENT_STREAM
}

const EVENT_STREAM: &str = "text/event-stream";

/// A stream of events as one text.
fn whole_stream(entry: &Member<'_>) -> Content {
    let place = entry.value.place();
    Content {
        media: Media::Text,
        media_type: EVENT_STREAM.to_owned(),
        is_indexed: false,
        schema: Schema::bare(SchemaKind::Any, place),
        examples: Vec::new(),
        events: None,
        others: Vec::new(),
        place,
    }
}

fn read_events(entry: &Member<'_>, diagnostics: &mut Diagnostics) -> Option<Events> {
    let members = Members::read(entry.value, &keywords::MEDIA_TYPE, diagnostics)?;
    let schema = members.get("schema").filter(|_| !holds_text(entry));
    Some(Events {
        schema: schema.map(|node| read_schema::read(node, diagnostics)),
        terminal: members.text("x-terminal-event", diagnostics),
    })
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
    Some(Content {
        media,
        media_type,
        is_indexed,
        schema,
        examples,
        events: None,
        others: Vec::new(),
        place: members.place(),
    })
}

/// How a media type is written.
fn media(entry: &Member<'_>) -> Media {
    match essence(entry.key).as_str() {
        "application/json" | "text/json" => Media::Json,
        "*/*" | "application/*" if !holds_text(entry) => Media::Json,
        "application/x-www-form-urlencoded" => Media::Form,
        "multipart/form-data" => Media::Multipart,
        other if other.ends_with("+json") => Media::Json,
        other if other.starts_with("text/") => Media::Text,
        _ => Media::Bytes,
    }
}

/// A media type without its parameters.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
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

//! Request bodies, responses and what they hold.

use super::keywords;
use super::members::{Members, Spanned};
use super::read_schema;
use super::reference::{OrReference, or_reference};
use super::schema_object::Schema;
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Place;
use crate::source::{Member, Node, Value};

/// The JSON of a body.
#[derive(Clone, Debug)]
pub struct Content {
    /// `schema`
    pub schema: Schema,
    /// `examples` and `example`
    pub examples: Vec<OrReference<Example>>,
    /// Where the media type stands.
    pub place: Place,
}

/// The value of an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// As compact JSON.
    pub json: String,
    /// Where it stands.
    pub place: Place,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// `description`
    pub description: Option<String>,
    /// `required`
    pub required: bool,
    /// Its JSON; none where that could not be read.
    pub content: Option<Content>,
    /// Where it stands.
    pub place: Place,
}

/// A response.
#[derive(Clone, Debug)]
pub struct Response {
    /// `description`
    pub description: Option<String>,
    /// Its JSON; none where it has no body.
    pub content: Option<Content>,
    /// `headers`, checked only: whoever calls reads them from the response itself.
    pub headers: Vec<OrReference<Header>>,
    /// Where it stands.
    pub place: Place,
}

/// A header of a response.
#[derive(Clone, Debug)]
pub struct Header {
    /// `schema`
    pub schema: Schema,
    /// `example` and `examples`
    pub examples: Vec<OrReference<Example>>,
}

impl RequestBody {
    pub(super) fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let members = Members::read(node, &keywords::REQUEST_BODY, diagnostics)?;
        let content = members.require("content", diagnostics);
        if let Some(empty) = content.filter(|node| is_empty(*node)) {
            let help = "name `application/json` and its schema, or leave `requestBody` out";
            diagnostics
                .push(Diagnostic::new("a request body without a media type", empty.place()).with_help(help));
        }
        Some(Self {
            description: members.text("description", diagnostics),
            required: members.flag("required", diagnostics).unwrap_or(false),
            content: content.and_then(|node| read_content(node, diagnostics)),
            place: members.place(),
        })
    }
}

impl Response {
    pub(super) fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let members = Members::read(node, &keywords::RESPONSE, diagnostics)?;
        let headers = members.entries("headers", diagnostics).iter();
        let headers =
            headers.filter_map(|e| or_reference(e.value, "headers", diagnostics, Header::read)).collect();
        let description = members.require_text("description", diagnostics).map(|text| text.value);
        let content = match members.get("content") {
            // A body that could not be read is not the same as none.
            Some(node) if !is_empty(node) => Some(read_content(node, diagnostics)?),
            _ => None,
        };
        Some(Self { description, content, headers, place: members.place() })
    }
}

impl Header {
    pub(super) fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let members = Members::read(node, &keywords::HEADER, diagnostics)?;
        members.text("description", diagnostics);
        members.text("style", diagnostics);
        for flag in ["required", "deprecated", "explode"] {
            members.flag(flag, diagnostics);
        }
        let examples = examples(&members, diagnostics);
        Some(Self {
            schema: read_schema::read(members.require("schema", diagnostics)?, diagnostics),
            examples,
        })
    }
}

impl Example {
    pub(super) fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let members = Members::read(node, &keywords::EXAMPLE, diagnostics)?;
        members.text("summary", diagnostics);
        members.text("description", diagnostics);
        if members.get("value").is_none() {
            let diagnostic = Diagnostic::new("`value` is missing", members.place()).with_help("add it");
            diagnostics.push(diagnostic.tolerable_as("example-without-value"));
        }
        members.get("value").map(Self::of)
    }

    pub(super) fn of(value: Node<'_>) -> Self {
        Self { json: value.compact(), place: value.place() }
    }
}

/// `example` and `examples` of a parameter, media type or header.
pub(super) fn examples(members: &Members<'_>, diagnostics: &mut Diagnostics) -> Vec<OrReference<Example>> {
    let single = members.get("example").map(|node| OrReference::Item(Example::of(node)));
    let named = members.entries("examples", diagnostics).iter();
    let named = named.filter_map(|e| or_reference(e.value, "examples", diagnostics, Example::read));
    single.into_iter().chain(named).collect()
}

fn is_empty(node: Node<'_>) -> bool {
    matches!(node.value(), Value::Object(members) if members.is_empty())
}

/// The one media type of a body. None where there is none.
fn read_content(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Content> {
    let entries = values::object(node, diagnostics)?;
    let mut read: Option<(Spanned<&str>, Option<Content>)> = None;
    for entry in entries.iter() {
        let place = entry.value.name_place();
        if !is_json(entry.key) {
            let help = "bodies are JSON: write `application/json`, or a type that ends in `+json`";
            let message = format!("media type `{}` is not in the dialect", entry.key);
            diagnostics.push(Diagnostic::new(message, place).with_help(help));
        } else if let Some((first, _)) = &read {
            let message = format!("two media types, `{}` and `{}`", first.value, entry.key);
            let diagnostic = Diagnostic::new(message, place).with_related("first given at", first.place);
            diagnostics.push(diagnostic.with_help("keep one of the two: the schema says the same for both"));
        } else {
            read = Some((Spanned { value: entry.key, place }, media_type(&entry, diagnostics)));
        }
    }
    read.and_then(|(_, content)| content)
}

fn media_type(entry: &Member<'_>, diagnostics: &mut Diagnostics) -> Option<Content> {
    let members = Members::read(entry.value, &keywords::MEDIA_TYPE, diagnostics)?;
    let examples = examples(&members, diagnostics);
    let schema = read_schema::read(members.require("schema", diagnostics)?, diagnostics);
    Some(Content { schema, examples, place: members.place() })
}

/// `application/json` and its kin, with no parameter but `charset=utf-8`.
fn is_json(media_type: &str) -> bool {
    let mut parts = media_type.split(';').map(str::trim);
    let name = parts.next().unwrap_or("").to_ascii_lowercase();
    let is_json = name == "application/json" || (name.starts_with("application/") && name.ends_with("+json"));
    is_json && parts.all(|parameter| parameter.eq_ignore_ascii_case("charset=utf-8"))
}

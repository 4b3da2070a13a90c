//! Request bodies, responses and what they hold.

use super::keywords;
use super::media_types::read_content;
use super::members::Members;
use super::read_schema;
use super::reference::{OrReference, or_reference};
use super::schema_object::Schema;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Place;
use crate::source::{Node, Value};

/// What a body holds.
#[derive(Clone, Debug)]
pub struct Content {
    /// How it is written.
    pub media: Media,
    /// The media type as it is sent.
    pub media_type: String,
    /// Whether elements of arrays in a form are numbered: `encoding` asks for `deepObject`.
    pub is_indexed: bool,
    /// `schema`: any value where it is left out.
    pub schema: Schema,
    /// `examples` and `example`
    pub examples: Vec<OrReference<Example>>,
    /// The stream of events that it can be instead, or is.
    pub events: Option<Box<Events>>,
    /// The other media types of the value, in the document's order.
    pub others: Vec<Content>,
    /// Where the media type stands.
    pub place: Place,
}

/// `text/event-stream`
#[derive(Clone, Debug)]
pub struct Events {
    /// `schema`, that of the data of an event; none where it is any text.
    pub schema: Option<Schema>,
    /// `x-terminal-event`: the data of the event that ends the stream.
    pub terminal: Option<String>,
}

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Media {
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
    /// Any type of text.
    Text,
    /// Any other type.
    Bytes,
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
    /// What it holds; none where that could not be read.
    pub content: Option<Content>,
    /// Where it stands.
    pub place: Place,
}

/// A response.
#[derive(Clone, Debug)]
pub struct Response {
    /// `description`
    pub description: Option<String>,
    /// What it holds; none where it has no body.
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

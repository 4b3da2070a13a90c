//! What a successful response is decoded to.

use proc_macro2::Ident;
use quote::format_ident;

use super::Context;
use super::docs::DocText;
use super::imports::Imports;
use super::method::is_usual;
use super::names::OperationNames;
use super::rust_type::{RustType, rust_type};
use crate::model::{Media, Operation, Response, StatusRange, TypeRef};
use crate::text::code;

/// What a successful response is decoded to.
#[derive(Debug)]
pub(crate) struct ResponseUse {
    pub(crate) ty: RustType,
    /// The variant of the runtime's `ResponseKind`.
    pub(crate) kind: &'static str,
    /// Where the body depends on the status.
    pub(crate) by_status: Option<ByStatus>,
}

/// A stream of events that a response can be.
#[derive(Debug)]
pub(crate) struct EventsUse<'a> {
    /// What the data of an event is decoded to.
    pub(crate) data: RustType,
    /// The variant of the runtime's `ResponseKind`.
    pub(crate) kind: &'static str,
    /// The data of the event that ends the stream.
    pub(crate) terminal: Option<&'a str>,
}

/// An enum of the bodies of a response.
#[derive(Debug)]
pub(crate) struct ByStatus {
    pub(crate) ident: Ident,
    pub(crate) docs: DocText,
    pub(crate) variants: Vec<StatusVariant>,
}

/// The body of one status, or of all that nothing else speaks of.
#[derive(Debug)]
pub(crate) struct StatusVariant {
    pub(crate) ident: Ident,
    pub(crate) docs: DocText,
    /// None: any status.
    pub(crate) status: Option<u16>,
    /// None: no body.
    pub(crate) body: Option<(RustType, &'static str)>,
}

/// The responses that are successes, those of one status first.
fn successes(operation: &Operation) -> Vec<&Response> {
    let mut successes: Vec<&Response> =
        operation.responses.iter().filter(|response| response.status.is_success()).collect();
    successes.sort_by_key(|response| !matches!(response.status, StatusRange::Exact(_)));
    successes
}

/// What the responses hold, each once.
fn bodies<'a>(successes: &[&'a Response]) -> Vec<(&'a TypeRef, Media)> {
    let mut bodies = Vec::new();
    for response in successes {
        let body = response.body.as_ref().zip(response.media.as_ref().map(|(media, _)| *media));
        bodies.extend(body.filter(|body| !bodies.contains(body)));
    }
    bodies
}

/// Whether an operation has an enum of its responses.
pub(super) fn depends_on_status(context: &Context<'_>, at: usize) -> bool {
    let (operation, names) = (&context.api.operations[at], &context.names.operations[at]);
    response(context, operation, names, &mut Imports::default()).by_status.is_some()
}

pub(super) fn response(
    context: &Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    imports: &mut Imports,
) -> ResponseUse {
    let successes = successes(operation);
    let has_empty = successes.iter().any(|response| response.body.is_none());
    match bodies(&successes).as_slice() {
        [] => ResponseUse { ty: RustType::Unit, kind: "Empty", by_status: None },
        [(ty, media)] => {
            let written = rust_type(context, ty, imports);
            let is_bytes = *media == Media::Bytes;
            let ty = if has_empty && !is_bytes && !is_nullable(ty) { written.option() } else { written };
            ResponseUse { ty, kind: kind(*media, has_empty), by_status: None }
        }
        _ => {
            let variants = successes.iter().map(|response| variant(context, response, imports)).collect();
            let line = format!("What {} responds with, by status.", code(&operation.id));
            let ident = names.response.clone();
            let by_status = ByStatus { ident: ident.clone(), docs: DocText::line(&line), variants };
            ResponseUse { ty: RustType::Own(ident), kind: "Bytes", by_status: Some(by_status) }
        }
    }
}

pub(super) fn events<'a>(
    context: &Context<'_>,
    operation: &'a Operation,
    imports: &mut Imports,
) -> Option<EventsUse<'a>> {
    let events = successes(operation).into_iter().find_map(|response| response.events.as_ref())?;
    let kind = if events.data.is_some() { "Json" } else { "Text" };
    let data = rust_type(context, events.data.as_ref().unwrap_or(&TypeRef::String), imports);
    Some(EventsUse { data, kind, terminal: events.terminal.as_deref() })
}

fn is_nullable(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Nullable(_))
}

fn variant(context: &Context<'_>, response: &Response, imports: &mut Imports) -> StatusVariant {
    let (ident, status, word) = match response.status {
        StatusRange::Exact(status) => (format_ident!("Status{status}"), Some(status), status.to_string()),
        StatusRange::Class(_) | StatusRange::Default => (format_ident!("Success"), None, "2XX".to_owned()),
    };
    let media = response.media.as_ref().map(|(media, _)| *media);
    let body = response.body.as_ref().zip(media);
    StatusVariant {
        ident,
        docs: DocText::of(&response.docs, &format!("{}.", code(&word))),
        status,
        body: body.map(|(ty, media)| (rust_type(context, ty, imports), kind(media, false))),
    }
}

/// The variant of the runtime's `ResponseKind`.
pub(super) fn kind(media: Media, may_be_empty: bool) -> &'static str {
    match (media, may_be_empty) {
        (Media::Json | Media::Form { .. }, false) => "Json",
        (Media::Json | Media::Form { .. }, true) => "OptionalJson",
        (Media::Text, false) => "Text",
        (Media::Text, true) => "OptionalText",
        (Media::Bytes, _) => "Bytes",
    }
}

/// The media type that is asked for, where it is not the usual one.
pub(super) fn accept(operation: &Operation) -> Option<&str> {
    let successes = successes(operation);
    let mut types = successes.iter().filter_map(|response| Some(response.media.as_ref()?.1.as_str()));
    let first = types.next()?;
    let is_same = types.all(|other| other == first);
    if is_same { Some(first).filter(|first| !is_usual(first)) } else { Some("*/*") }
}

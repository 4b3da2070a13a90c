//! One call: what may be set on it before it is sent, and what it returns.

use proc_macro2::Ident;
use quote::format_ident;

use super::Context;
use super::argument::Argument;
use super::docs::{DocText, linked};
use super::imports::Imports;
use super::method::{RawBody, raw};
use super::names::{OperationNames, clearer};
use super::other_media::{OtherResponse, OtherType, other_responses, other_types};
use super::parameter::{ParameterSetters, has_setters};
use super::response::{EventsUse, ResponseUse, events, response};
use super::rust_type::{RustType, rust_type};
use super::setter::Setter;
use crate::model::{Access, BodyUse, Media, Operation};

/// One type of call.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) docs: DocText,
    pub(crate) body: Option<RustType>,
    /// Setters of the body's fields that are not required: those that are, are arguments.
    pub(crate) body_setters: Vec<BodySetter>,
    pub(crate) parameter_setters: Vec<ParameterSetters<'a>>,
    /// The macros that give the call the setters of shared parameters.
    pub(crate) shared_setters: Vec<&'a Ident>,
    /// The method of the runtime's call that takes the body, where it is not `json`.
    pub(crate) body_method: Option<&'static str>,
    /// Whether the body may be left out.
    pub(crate) has_optional_body: bool,
    /// What sets a body that may be left out and is no object.
    pub(crate) later_body: Option<LaterBody>,
    /// What a successful response is decoded to.
    pub(crate) response: ResponseUse,
    /// The query parameter that takes a cursor, where the response is a page.
    pub(crate) cursor: Option<&'a str>,
    /// The stream of events that the response can be.
    pub(crate) events: Option<EventsUse<'a>>,
    /// What sends the body under another media type.
    pub(crate) other_types: Vec<OtherType<'a>>,
    /// What asks for the response in another media type.
    pub(crate) other_responses: Vec<OtherResponse<'a>>,
}

pub(super) fn call<'a>(
    context: &Context<'a>,
    operation: &'a Operation,
    names: &'a OperationNames,
    imports: &mut Imports,
) -> Call<'a> {
    let method = &names.method;
    let line = format!("A call of `{method}` that is not sent yet: await it, or [`send`](Self::send) it.");
    let parameters = operation.parameters.iter().zip(&names.parameters);
    let own = parameters.filter(|(parameter, _)| context.shared(parameter).is_none());
    let with_setters = operation.parameters.iter().filter(|parameter| has_setters(parameter));
    let shared = with_setters.filter_map(|parameter| context.shared(parameter));
    Call {
        docs: DocText::blocks(&[linked(&line)]),
        body: body(context, operation, imports),
        body_setters: body_setters(context, operation, names, imports),
        parameter_setters: own
            .filter_map(|(parameter, ident)| ParameterSetters::of(context, parameter, ident, imports))
            .collect(),
        shared_setters: shared.map(|names| &names.setters).collect(),
        body_method: operation.body.as_ref().and_then(body_method),
        has_optional_body: operation.body.as_ref().is_some_and(|body| !body.required),
        later_body: later_body(context, operation, imports),
        response: response(context, operation, names, imports),
        events: events(context, operation, imports),
        other_types: other_types(operation, names),
        other_responses: other_responses(context, operation, names, imports),
        cursor: operation.paging.as_ref().map(|paging| paging.cursor_parameter.as_str()),
    }
}

/// What sets a body that may be left out.
#[derive(Debug)]
pub(crate) enum LaterBody {
    /// JSON or a form.
    Value(Argument),
    /// A text or bytes.
    Raw(RawBody),
}

/// The type of the body that a call keeps until it is sent.
fn body(context: &Context<'_>, operation: &Operation, imports: &mut Imports) -> Option<RustType> {
    let body =
        operation.body.as_ref().filter(|body| matches!(body.media, Media::Json | Media::Form { .. }))?;
    let ty = rust_type(context, &body.ty, imports);
    Some(if body.required { ty } else { ty.option() })
}

fn body_method(body: &BodyUse) -> Option<&'static str> {
    match (body.media, body.required) {
        (Media::Json, true) | (Media::Text | Media::Bytes, _) => None,
        (Media::Json, false) => Some("optional_json"),
        (Media::Form { is_indexed: false }, true) => Some("form"),
        (Media::Form { is_indexed: false }, false) => Some("optional_form"),
        (Media::Form { is_indexed: true }, true) => Some("indexed_form"),
        (Media::Form { is_indexed: true }, false) => Some("optional_indexed_form"),
    }
}

fn later_body(context: &Context<'_>, operation: &Operation, imports: &mut Imports) -> Option<LaterBody> {
    let body = operation.body.as_ref().filter(|body| !body.required)?;
    if context.api.body_object(operation).is_some() {
        return None;
    }
    Some(match raw(context, body, imports) {
        Some(raw) => LaterBody::Raw(raw),
        None => LaterBody::Value(Argument::of(context, &body.ty, &format_ident!("body"), imports)),
    })
}

/// The setter of a body's field, which hands on what it is given to that of the body.
#[derive(Debug)]
pub(crate) struct BodySetter {
    pub(crate) setter: Setter,
    /// The setter of the body.
    pub(crate) field: Ident,
    /// What sets the body's field to null.
    pub(crate) field_null: Ident,
}

fn body_setters(
    context: &Context<'_>,
    operation: &Operation,
    call: &OperationNames,
    imports: &mut Imports,
) -> Vec<BodySetter> {
    let Some((id, object)) = context.api.body_object(operation) else { return Vec::new() };
    let has_required =
        object.fields.iter().any(|field| field.presence.is_required() && field.constant.is_none());
    if has_required && operation.body.as_ref().is_some_and(|body| !body.required) {
        // It is given as a whole, or not at all.
        return Vec::new();
    }
    let names = context.names.ty(id);
    let holder = imports.model(&names.ident).to_string();
    let fields = object.fields.iter().zip(&names.members).zip(&call.body);
    fields
        .filter(|((field, _), _)| !field.presence.is_required() && field.access != Access::Received)
        .filter_map(|((field, member), ident)| {
            let setter = Setter::of(context, field, (ident, member), &holder, imports)?;
            Some(BodySetter { setter, field: member.clone(), field_null: clearer(member) })
        })
        .collect()
}

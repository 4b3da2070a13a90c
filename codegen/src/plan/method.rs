//! The methods that start a call.

use quote::format_ident;

use super::Context;
use super::argument::Argument;
use super::docs::DocText;
use super::imports::Imports;
use super::method_docs;
use super::names::OperationNames;
use super::object::{constructor_argument, required};
use super::parameter::{self, Set};
use super::rust_type::{ModelName, RustType};
use crate::model::{BodyUse, Media, Operation};

/// `create(…)`, and `create_with(params)` where the body is an object.
#[derive(Debug)]
pub(crate) struct Method<'a> {
    pub(crate) docs: DocText,
    /// What the caller must give next to the body: path parameters, and whatever else is required.
    pub(crate) arguments: Vec<Argument>,
    /// How they, and constants, are put on the call.
    pub(crate) sets: Vec<Set<'a>>,
    pub(crate) body: Body,
    /// The credentials that it may carry, where those are not all.
    pub(crate) credentials: Option<Vec<String>>,
    /// Where it is sent to, if not to the API's server.
    pub(crate) server: Option<&'a str>,
    /// The media types that are sent and asked for, where they are not `application/json`.
    pub(crate) content_type: Option<&'a str>,
    pub(crate) accept: Option<&'a str>,
}

/// How the request body is given.
#[derive(Debug)]
pub(crate) enum Body {
    None,
    /// It is no object: one argument.
    Value(Argument),
    /// It is no JSON: one argument, which a method of the runtime's call takes.
    Raw(RawBody),
    /// It may be left out: it is set on the call.
    Later,
    Object(ObjectBody),
}

/// A text or bytes.
#[derive(Debug)]
pub(crate) struct RawBody {
    pub(crate) argument: Argument,
    /// Of the runtime's call.
    pub(crate) method: &'static str,
    pub(crate) media_type: String,
}

/// The required fields of an object are arguments, and `…_with` takes it as a whole.
#[derive(Debug)]
pub(crate) struct ObjectBody {
    pub(crate) ty: ModelName,
    pub(crate) required: Vec<Argument>,
    /// Whether it may be left out: the method without it sends none.
    pub(crate) is_optional: bool,
    /// Of the method that takes it as a whole.
    pub(crate) with_docs: DocText,
}

pub(super) fn method<'a>(
    context: &Context<'a>,
    operation: &'a Operation,
    names: &'a OperationNames,
    imports: &mut Imports,
) -> Method<'a> {
    let (mut arguments, mut sets) = (Vec::new(), Vec::new());
    for (parameter, ident) in operation.parameters.iter().zip(&names.parameters) {
        if let Some(constant) = &parameter.constant {
            sets.extend(Set::constant(parameter, constant));
        } else if parameter.required {
            arguments.push(parameter::argument(context, parameter, ident, imports));
            sets.push(Set::argument(context, parameter, ident, imports));
        }
    }
    let body = body(context, operation, names, imports);
    let whole = operation.body.as_ref().filter(|_| matches!(body, Body::Value(_)));
    let credentials = credentials(context, operation);
    let content_type = operation.body.as_ref().filter(|body| body.media == Media::Json);
    let content_type = content_type.map(|body| body.media_type.as_str()).filter(|it| !is_usual(it));
    let accept = super::response::accept(operation);
    Method {
        docs: method_docs::docs(context, operation, names, whole),
        arguments,
        sets,
        body,
        credentials,
        server: operation.server.as_deref(),
        content_type,
        accept,
    }
}

/// Whether a media type is what calls send and ask for by themselves.
pub(super) fn is_usual(media_type: &str) -> bool {
    media_type.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json")
}

/// A body that is no JSON, however it is given.
pub(super) fn raw(context: &Context<'_>, body: &BodyUse, imports: &mut Imports) -> Option<RawBody> {
    let ident = format_ident!("body");
    let (method, argument) = match body.media {
        Media::Text => ("text_body", Argument::of(context, &body.ty, &ident, imports)),
        Media::Bytes => ("bytes", Argument::into(&ident, RustType::Name("client_runtime::RequestBody"))),
        Media::Json | Media::Form { .. } => return None,
    };
    Some(RawBody { argument, method, media_type: body.media_type.clone() })
}

fn credentials(context: &Context<'_>, operation: &Operation) -> Option<Vec<String>> {
    let (names, asked) = (&context.names.client.credentials, &operation.security.credentials);
    (asked.len() < names.len()).then(|| asked.iter().map(|&index| names[index].to_string()).collect())
}

fn body(context: &Context<'_>, operation: &Operation, call: &OperationNames, imports: &mut Imports) -> Body {
    let Some(body @ BodyUse { ty, .. }) = &operation.body else { return Body::None };
    let Some((id, object)) = context.api.body_object(operation) else {
        return match raw(context, body, imports) {
            _ if !body.required => Body::Later,
            Some(raw) => Body::Raw(raw),
            None => Body::Value(Argument::of(context, ty, &format_ident!("body"), imports)),
        };
    };
    let names = context.names.ty(id);
    let is_optional = !body.required;
    let required = required(object)
        .filter(|_| !is_optional)
        .map(|(at, field)| constructor_argument(context, field, &call.body[at], imports))
        .collect();
    let ty = imports.model(&names.ident);
    Body::Object(ObjectBody {
        ty,
        required,
        is_optional,
        with_docs: method_docs::of_with(&call.method, body),
    })
}

//! One operation: what the runtime must know of it, its method and its call.

use proc_macro2::Ident;

use super::Context;
use super::call::Call;
use super::docs::DocText;
use super::imports::Imports;
use super::method::Method;
use super::names::OperationNames;
use super::parameter::{HeaderDefault, has_setters};
use crate::model::{self, Parameter, PathSegment, TypeRef};
use crate::text::code;

/// One operation.
#[derive(Debug)]
pub(crate) struct Operation<'a> {
    pub(crate) names: &'a OperationNames,
    pub(crate) descriptor: Descriptor<'a>,
    pub(crate) method: Method<'a>,
    pub(crate) call: Call<'a>,
}

/// The static that describes the operation to the runtime.
#[derive(Debug)]
pub(crate) struct Descriptor<'a> {
    pub(crate) docs: DocText,
    pub(crate) id: &'a str,
    pub(crate) http_method: &'a str,
    /// As in the schema: `/v1/pets/{id}`.
    pub(crate) path: String,
    pub(crate) idempotent: bool,
    /// What is sent by itself.
    pub(crate) headers: Vec<Header<'a>>,
}

/// A header that is sent by itself.
#[derive(Debug)]
pub(crate) enum Header<'a> {
    /// A constant of `parameters.rs`.
    Shared(&'a Ident),
    Own(HeaderDefault),
}

pub(super) fn operation<'a>(context: &Context<'a>, index: usize, imports: &mut Imports) -> Operation<'a> {
    let (operation, names) = (&context.api.operations[index], &context.names.operations[index]);
    Operation {
        names,
        descriptor: descriptor(context, operation),
        method: super::method::method(context, operation, names, imports),
        call: super::call::call(context, operation, names, imports),
    }
}

fn descriptor<'a>(context: &Context<'a>, operation: &'a model::Operation) -> Descriptor<'a> {
    Descriptor {
        docs: DocText::line(&request(operation)),
        id: &operation.id,
        http_method: &operation.http_method,
        path: template(operation),
        idempotent: operation.idempotent,
        headers: operation.parameters.iter().filter_map(|parameter| header(context, parameter)).collect(),
    }
}

/// The header of a parameter that is sent by itself: where it is shared, or what it is.
fn header<'a>(context: &Context<'a>, parameter: &Parameter) -> Option<Header<'a>> {
    let own = HeaderDefault::of(parameter)?;
    let names = context.shared(parameter);
    Some(names.map_or(Header::Own(own), |names| Header::Shared(&names.constant)))
}

/// Whether an operation has a header of its own that is sent by itself.
pub(super) fn has_own_header(context: &Context<'_>, operation: &model::Operation) -> bool {
    let mut own = operation.parameters.iter().filter(|parameter| context.shared(parameter).is_none());
    own.any(|parameter| HeaderDefault::of(parameter).is_some())
}

/// Whether an operation uses what `parameters.rs` holds.
pub(super) fn has_shared(context: &Context<'_>, operation: &model::Operation) -> bool {
    let mut shared = operation.parameters.iter().filter(|parameter| context.shared(parameter).is_some());
    shared.any(|parameter| has_setters(parameter) || HeaderDefault::of(parameter).is_some())
}

/// Method and path, as a code span.
pub(super) fn request(operation: &model::Operation) -> String {
    code(&format!("{} {}", operation.http_method, template(operation)))
}

fn template(operation: &model::Operation) -> String {
    operation
        .path
        .iter()
        .map(|segment| match segment {
            PathSegment::Literal(text) => text.clone(),
            PathSegment::Parameter(name) => format!("{{{name}}}"),
        })
        .collect()
}

/// The type of a successful response; none where no body is declared.
pub(super) fn response(operation: &model::Operation) -> Option<&TypeRef> {
    let mut success = operation.responses.iter().filter(|response| response.status.is_success());
    success.find_map(|response| response.body.as_ref())
}

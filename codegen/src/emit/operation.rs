//! What the runtime must know of one operation, as a static.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::parameters::has_setters;
use super::{Context, docs};
use crate::model::{Constant, Operation, Parameter, ParameterLocation, PathSegment, TypeRef};
use crate::plan::names::{SharedNames, shared};
use crate::text::code;

/// `static CREATE: Operation = …;`
pub(super) fn operation(context: &Context<'_>, index: usize) -> TokenStream {
    let operation = &context.api.operations[index];
    let spec = &context.names.operations[index].spec;
    let id = &operation.id;
    let method = format_ident!("{}", operation.http_method);
    let path = template(operation);
    let idempotent = operation.idempotent;
    let headers = operation.parameters.iter().filter_map(|parameter| header(context, parameter));
    let response = match answer(operation) {
        Some(_) => format_ident!("Json"),
        None => format_ident!("Empty"),
    };
    let line = docs::line(&request(operation));
    quote! {
        #line
        static #spec: Operation = Operation {
            id: #id,
            method: Method::#method,
            path: #path,
            idempotent: #idempotent,
            headers: &[#(#headers),*],
            response: ResponseKind::#response,
        };
    }
}

/// Method and path, as a code span.
pub(super) fn request(operation: &Operation) -> String {
    code(&format!("{} {}", operation.http_method, template(operation)))
}

/// The path as in the schema: `/v1/pets/{id}`.
pub(super) fn template(operation: &Operation) -> String {
    operation
        .path
        .iter()
        .map(|segment| match segment {
            PathSegment::Literal(text) => text.clone(),
            PathSegment::Parameter(name) => format!("{{{name}}}"),
        })
        .collect()
}

/// The type of a successful answer; none where no body is declared.
pub(super) fn answer(operation: &Operation) -> Option<&TypeRef> {
    let mut success = operation.responses.iter().filter(|response| response.status.is_success());
    success.find_map(|response| response.body.as_ref())
}

/// The header of a parameter that is sent by itself: where it is shared, or what it is.
fn header(context: &Context<'_>, parameter: &Parameter) -> Option<TokenStream> {
    let inline = header_default(parameter)?;
    let names = shared(parameter).and_then(|component| context.shared(component));
    Some(names.map_or(inline, |SharedNames { constant, .. }| quote!(parameters::#constant)))
}

/// Whether an operation has a header of its own that is sent by itself.
pub(super) fn has_own_header(operation: &Operation) -> bool {
    operation
        .parameters
        .iter()
        .any(|parameter| shared(parameter).is_none() && header_default(parameter).is_some())
}

/// Whether an operation uses what `parameters.rs` holds.
pub(super) fn has_shared(operation: &Operation) -> bool {
    let is_used = |parameter: &&Parameter| has_setters(parameter) || header_default(parameter).is_some();
    operation.parameters.iter().filter(is_used).any(|parameter| shared(parameter).is_some())
}

/// Where a parameter is sent, in words.
pub(super) fn location(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "path parameter",
        ParameterLocation::Query => "query parameter",
        ParameterLocation::Header => "header",
    }
}

/// A header that is sent by itself: a constant, or the default of a parameter.
pub(super) fn header_default(parameter: &Parameter) -> Option<TokenStream> {
    if parameter.location != ParameterLocation::Header {
        return None;
    }
    let values = match &parameter.constant {
        Some(constant) => vec![text(constant)],
        None => parameter.default.clone()?,
    };
    let name = parameter.name.to_lowercase();
    let merges = parameter.merges_default;
    Some(quote!(HeaderDefault { name: #name, values: &[#(#values),*], merges: #merges }))
}

/// A constant as it is sent outside of JSON.
pub(super) fn text(constant: &Constant) -> String {
    match constant {
        Constant::String(text) => text.clone(),
        Constant::Boolean(value) => value.to_string(),
        Constant::Integer(value) => value.to_string(),
    }
}

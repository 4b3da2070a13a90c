//! Mocks: what a test says of each operation, and what it is given back.

use proc_macro2::Ident;
use quote::format_ident;

use super::docs::DocText;
use super::imports::Imports;
use super::names::{OperationNames, ResourceNames, plain};
use super::parameter::Set;
use super::response::response;
use super::rust_type::{RustType, rust_type};
use super::{Content, Context};
use crate::model::{Media, Operation, Parameter};
use crate::text::code;

/// `mock/mod.rs`: every resource.
#[derive(Debug)]
pub(crate) struct Mock<'a> {
    /// The modules, in order.
    pub(crate) modules: Vec<(DocText, &'a Ident)>,
    pub(crate) accessors: Vec<MockAccessor<'a>>,
}

/// The method that gives a resource's mock.
#[derive(Debug)]
pub(crate) struct MockAccessor<'a> {
    pub(crate) docs: DocText,
    pub(crate) ident: Ident,
    pub(crate) module: &'a Ident,
    pub(crate) handle: Ident,
}

/// A file of mocks of one resource's operations: all of them, or of a resource that is split what joins the parts, or one of these.
#[derive(Debug)]
pub(crate) struct MockResource<'a> {
    /// None: they are on the mock itself.
    pub(crate) handle: Option<Ident>,
    /// The documentation of the handle, in the file that has it.
    pub(crate) handle_docs: Option<DocText>,
    /// The files of the operations that are not in this one, and what each sends.
    pub(crate) parts: Vec<(&'a OperationNames, Ident)>,
    pub(crate) operations: Vec<MockedOperation<'a>>,
    /// Every operation of the resource, in the file that lists them: the paths of their statics within `resources`.
    pub(crate) statics: Option<Vec<Vec<&'a Ident>>>,
}

/// The mock of one operation.
#[derive(Debug)]
pub(crate) struct MockedOperation<'a> {
    pub(crate) names: &'a OperationNames,
    /// The path of its static within `resources`.
    pub(crate) path: Vec<&'a Ident>,
    pub(crate) docs: DocText,
    /// What it sends.
    pub(crate) request: Ident,
    pub(crate) request_docs: DocText,
    pub(crate) fields: Vec<MockField>,
    /// What it responds with.
    pub(crate) response: RustType,
}

/// A part of what an operation sends.
#[derive(Debug)]
pub(crate) struct MockField {
    pub(crate) ident: Ident,
    pub(crate) docs: DocText,
    pub(crate) ty: RustType,
    /// The method of the runtime's `SentRequest` that reads it.
    pub(crate) method: &'static str,
    /// What it is called; none for the body.
    pub(crate) key: Option<String>,
}

/// Methods that a mock has besides its accessors.
const OWN: [&str; 6] = ["builder", "client", "default", "new", "transport", "verify"];

pub(super) fn mock<'a>(context: &Context<'a>) -> Mock<'a> {
    let resources = || context.names.resources.iter();
    let mut modules: Vec<(DocText, &Ident)> = resources().map(module).collect();
    modules.sort_by_key(|(_, ident)| *ident);
    let mut accessors: Vec<MockAccessor<'_>> = resources().filter_map(accessor).collect();
    accessors.sort_by(|one, other| one.ident.cmp(&other.ident));
    Mock { modules, accessors }
}

fn module(names: &ResourceNames) -> (DocText, &Ident) {
    let line = match &names.schema_name {
        Some(name) => format!("Mocks of the operations on {}.", code(name)),
        None => "Mocks of the operations on the client itself.".to_owned(),
    };
    (DocText::line(&line), &names.module)
}

fn accessor(names: &ResourceNames) -> Option<MockAccessor<'_>> {
    let name = names.schema_name.as_ref()?;
    let ident = &names.accessor;
    let is_taken = OWN.contains(&plain(ident).as_str());
    Some(MockAccessor {
        docs: DocText::line(&format!("Mocks of the operations on {}.", code(name))),
        ident: if is_taken { format_ident!("{}_operations", ident) } else { ident.clone() },
        module: &names.module,
        handle: format_ident!("Mock{}", names.handle),
    })
}

/// The handle with all operations, or with where they are.
pub(super) fn first<'a>(context: &Context<'a>, names: &'a ResourceNames) -> Content<'a> {
    let mut order = names.operations.clone();
    order.sort_by(|one, other| {
        context.names.operations[*one].method.cmp(&context.names.operations[*other].method)
    });
    let of = |at: &usize| &context.names.operations[*at];
    let docs = |name: &String| DocText::line(&format!("Mocks of the operations on {}.", code(name)));
    let (parts, held) = if names.is_split() { (order.as_slice(), &[][..]) } else { (&[][..], &order[..]) };
    Content::MockResource(MockResource {
        handle: handle(names),
        handle_docs: names.schema_name.as_ref().map(docs),
        parts: parts.iter().map(|at| (of(at), request(of(at)))).collect(),
        operations: held.iter().map(|&at| mocked(context, names, at)).collect(),
        statics: Some(order.iter().map(|at| path(names, of(at))).collect()),
    })
}

/// What the file of one operation holds.
pub(super) fn part<'a>(context: &Context<'a>, names: &'a ResourceNames, at: usize) -> Content<'a> {
    Content::MockResource(MockResource {
        handle: handle(names),
        handle_docs: None,
        parts: Vec::new(),
        operations: vec![mocked(context, names, at)],
        statics: None,
    })
}

fn handle(names: &ResourceNames) -> Option<Ident> {
    names.schema_name.as_ref().map(|_| format_ident!("Mock{}", names.handle))
}

/// What an operation sends.
fn request(names: &OperationNames) -> Ident {
    format_ident!("{}Request", plain(&names.call).trim_end_matches("Call"))
}

/// Where the static of an operation is.
fn path<'a>(resource: &'a ResourceNames, names: &'a OperationNames) -> Vec<&'a Ident> {
    let part = resource.is_split().then_some(&names.module);
    [&resource.module].into_iter().chain(part).chain([&names.spec]).collect()
}

fn mocked<'a>(context: &Context<'a>, resource: &'a ResourceNames, at: usize) -> MockedOperation<'a> {
    let (operation, names) = (&context.api.operations[at], &context.names.operations[at]);
    let method = code(&plain(&names.method));
    let mut imports = Imports::by_path();
    let response = response(context, operation, names, &mut imports);
    // What depends on the status is given as it is sent.
    let response = if response.by_status.is_some() {
        RustType::Name("client_runtime::bytes::Bytes")
    } else {
        response.ty
    };
    MockedOperation {
        names,
        path: path(resource, names),
        docs: DocText::line(&format!("The mock of {method}.")),
        request: request(names),
        request_docs: DocText::line(&format!("What a call of {method} sends.")),
        fields: fields(context, operation, names, &mut imports),
        response,
    }
}

fn fields(
    context: &Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    imports: &mut Imports,
) -> Vec<MockField> {
    let parameters = operation.parameters.iter().zip(&names.parameters);
    let mut fields: Vec<MockField> = parameters
        .filter(|(parameter, _)| parameter.constant.is_none())
        .filter_map(|(parameter, ident)| field(context, parameter, ident, imports))
        .collect();
    let Some(body) = &operation.body else { return fields };
    let is_taken = fields.iter().any(|field| field.ident == "body");
    let json = rust_type(context, &body.ty, imports);
    let (ty, method) = match (body.media, body.required) {
        (Media::Json, true) => (json, "json"),
        (Media::Json, false) => (json.option(), "optional_json"),
        (Media::Form { .. } | Media::Text | Media::Bytes, _) => {
            (RustType::Name("client_runtime::bytes::Bytes"), "bytes")
        }
    };
    fields.push(MockField {
        ident: format_ident!("{}", if is_taken { "request_body" } else { "body" }),
        docs: DocText::line("The request body."),
        ty,
        method,
        key: None,
    });
    fields
}

/// None for what is written in a way of its own: cookies, styles, parts of a form.
fn field(
    context: &Context<'_>,
    parameter: &Parameter,
    ident: &Ident,
    imports: &mut Imports,
) -> Option<MockField> {
    let set = Set::argument(context, parameter, ident, imports);
    let (method, ty) = match (set.method, parameter.required) {
        ("path", _) => ("path", set.ty),
        ("query", true) => ("required_query", set.ty),
        ("query", false) => ("query", set.ty.option()),
        ("header", true) => ("required_header", set.ty),
        ("header", false) => ("header", set.ty.option()),
        ("query_list", _) => ("query_list", set.ty.list()),
        ("query_joined", _) => ("query_joined", set.ty.list()),
        ("header_list", _) => ("header_list", set.ty.list()),
        _ => return None,
    };
    let docs = DocText::line(&format!("{}.", code(&parameter.name)));
    Some(MockField { ident: ident.clone(), docs, ty, method, key: Some(set.key) })
}

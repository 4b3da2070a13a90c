//! A group of operations: the handle with its methods, and the calls that they make.

use proc_macro2::Ident;

use super::docs::DocText;
use super::imports::Imports;
use super::names::{OperationNames, ResourceNames};
use super::operation::{self, Operation};
use super::page::{Page, in_order, pages};
use super::response::depends_on_status;
use super::runtime_api::RESOURCE_FILE;
use super::{Content, Context};
use crate::text::code;

/// A file of one resource: all of it, or of one that is split what joins the parts, or one of these.
#[derive(Debug)]
pub(crate) struct Resource<'a> {
    pub(crate) imports: Imports,
    /// None: its operations are on the client itself.
    pub(crate) handle: Option<&'a Ident>,
    /// The documentation of the handle, in the file that has it.
    pub(crate) handle_docs: Option<DocText>,
    /// The files of the operations that are not in this one.
    pub(crate) parts: Vec<Part<'a>>,
    pub(crate) operations: Vec<Operation<'a>>,
    /// Pages that no earlier resource has.
    pub(crate) pages: Vec<Page<'a>>,
}

/// An operation in a file of its own.
#[derive(Debug)]
pub(crate) struct Part<'a> {
    pub(crate) names: &'a OperationNames,
    /// Whether it has an enum of its responses.
    pub(crate) has_response: bool,
}

/// What the one file of a resource holds, or the first of several.
pub(super) fn first<'a>(context: &Context<'a>, names: &'a ResourceNames) -> Content<'a> {
    Content::Resource(if names.is_split() { index(context, names) } else { resource(context, names) })
}

/// Everything in one file.
fn resource<'a>(context: &Context<'a>, names: &'a ResourceNames) -> Resource<'a> {
    let mut imports = imports(context, names, &names.operations);
    let order = in_order(context, names);
    let operations = order.iter().map(|&index| operation::operation(context, index, &mut imports)).collect();
    let pages = pages(context, &order, &mut imports);
    let (handle, handle_docs) = handle(context, names);
    Resource { imports, handle, handle_docs, parts: Vec::new(), operations, pages }
}

/// The handle, and where its operations are.
fn index<'a>(context: &Context<'a>, names: &'a ResourceNames) -> Resource<'a> {
    let parts = in_order(context, names).into_iter().map(|at| Part {
        names: &context.names.operations[at],
        has_response: depends_on_status(context, at),
    });
    let parts = parts.collect();
    let (handle, handle_docs) = handle(context, names);
    let (imports, operations, pages) = (Imports::default(), Vec::new(), Vec::new());
    Resource { imports, handle, handle_docs, parts, operations, pages }
}

/// What the file of one operation holds.
pub(super) fn part<'a>(context: &Context<'a>, names: &'a ResourceNames, at: usize) -> Content<'a> {
    let mut imports = imports(context, names, &[at]);
    let operations = vec![operation::operation(context, at, &mut imports)];
    let pages = pages(context, &[at], &mut imports);
    let (handle, _) = handle(context, names);
    Content::Resource(Resource { imports, handle, handle_docs: None, parts: Vec::new(), operations, pages })
}

/// What a file with these operations imports.
fn imports(context: &Context<'_>, names: &ResourceNames, operations: &[usize]) -> Imports {
    let items = operations.iter().map(|&index| &context.names.operations[index]);
    let items = items.flat_map(|names| [names.call.to_string(), names.response.to_string()]);
    let own = items.chain([names.handle.to_string()]).chain(RESOURCE_FILE.map(str::to_owned));
    let mut imports = Imports::next_to(own);
    let operations = || operations.iter().map(|&index| &context.api.operations[index]);
    for name in RESOURCE_FILE {
        if name != "HeaderDefault" || operations().any(|one| operation::has_own_header(context, one)) {
            imports.runtime(name);
        }
    }
    imports.own("error::Error");
    if operations().any(|one| operation::has_shared(context, one)) {
        imports.own("parameters");
    }
    imports
}

/// The handle and what is said of it; none for the client's own operations.
fn handle<'a>(context: &Context<'a>, names: &'a ResourceNames) -> (Option<&'a Ident>, Option<DocText>) {
    let Some(name) = names.schema_name.as_deref() else { return (None, None) };
    let tag = context.api.tags.iter().find(|(tag, _)| tag == name);
    let docs = tag.map(|(_, docs)| docs.clone()).unwrap_or_default();
    let docs = DocText::of(&docs, &format!("Operations on {}.", code(name)));
    (Some(&names.handle), Some(docs))
}

//! A group of operations: the handle with its methods, and the calls that they make.

use proc_macro2::Ident;

use super::Context;
use super::docs::DocText;
use super::imports::Imports;
use super::names::ResourceNames;
use super::operation::{self, Operation};
use super::page::{Page, in_order, pages};
use super::runtime_api::RESOURCE_FILE;
use crate::text::code;

/// One resource.
#[derive(Debug)]
pub(crate) struct Resource<'a> {
    pub(crate) imports: Imports,
    /// None: its operations are on the client itself.
    pub(crate) handle: Option<(&'a Ident, DocText)>,
    pub(crate) operations: Vec<Operation<'a>>,
    /// Pages that no earlier resource has.
    pub(crate) pages: Vec<Page<'a>>,
}

pub(super) fn resource<'a>(context: &Context<'a>, names: &'a ResourceNames) -> Resource<'a> {
    let mut imports = imports(context, names);
    let handle = names.schema_name.as_deref().map(|name| (&names.handle, docs(context, name)));
    let operations = in_order(context, names).into_iter();
    let operations = operations.map(|index| operation::operation(context, index, &mut imports)).collect();
    let pages = pages(context, names, &mut imports);
    Resource { imports, handle, operations, pages }
}

/// What every file of a resource imports.
fn imports(context: &Context<'_>, names: &ResourceNames) -> Imports {
    let calls = names.operations.iter().map(|&index| context.names.operations[index].call.to_string());
    let responses =
        names.operations.iter().map(|&index| context.names.operations[index].response.to_string());
    let own =
        calls.chain(responses).chain([names.handle.to_string()]).chain(RESOURCE_FILE.map(str::to_owned));
    let mut imports = Imports::next_to(own);
    let operations = || names.operations.iter().map(|&index| &context.api.operations[index]);
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

fn docs(context: &Context<'_>, name: &str) -> DocText {
    let tag = context.api.tags.iter().find(|(tag, _)| tag == name);
    let docs = tag.map(|(_, docs)| docs.clone()).unwrap_or_default();
    DocText::of(&docs, &format!("Operations on {}.", code(name)))
}

//! What pagination asks of a response.

use std::collections::HashSet;

use proc_macro2::Ident;

use super::Context;
use super::imports::Imports;
use super::names::ResourceNames;
use super::operation::response;
use super::rust_type::{ModelName, RustType, rust_type};
use crate::model::{Field, Paging, Presence, TypeId, TypeKind, TypeRef};

/// A type that is a page.
#[derive(Debug)]
pub(crate) struct Page<'a> {
    pub(crate) ty: ModelName,
    pub(crate) item: RustType,
    pub(crate) items: PageField<'a>,
    pub(crate) cursor: PageField<'a>,
}

/// A field of a page.
#[derive(Debug)]
pub(crate) struct PageField<'a> {
    pub(crate) ident: &'a Ident,
    /// Whether it is an `Option`.
    pub(crate) is_optional: bool,
}

/// The pages of some operations, each type once in the crate.
pub(super) fn pages<'a>(context: &Context<'a>, operations: &[usize], imports: &mut Imports) -> Vec<Page<'a>> {
    operations
        .iter()
        .filter(|index| context.first_pages.contains(index))
        .filter_map(|&index| {
            let operation = &context.api.operations[index];
            let TypeRef::Named(id) = context.resolve(response(operation)?) else { return None };
            page(context, *id, operation.paging.as_ref()?, imports)
        })
        .collect()
}

/// The first paged operation of each type of page, resource by resource: a type implements `Page` once.
pub(super) fn first_pages(context: &Context<'_>) -> HashSet<usize> {
    let mut seen = HashSet::new();
    let mut resources: Vec<&ResourceNames> = context.names.resources.iter().collect();
    resources.sort_by_key(|resource| &resource.module);
    let operations = resources.into_iter().flat_map(|resource| in_order(context, resource));
    let is_first = |index: &usize| {
        let operation = &context.api.operations[*index];
        let page = operation.paging.as_ref().and_then(|_| response(operation));
        page.is_some_and(|page| seen.insert(context.resolve(page).clone()))
    };
    operations.filter(is_first).collect()
}

/// The operations of a resource by the names of their methods: not the document's order, in which a path that is renamed moves what follows.
pub(super) fn in_order(context: &Context<'_>, resource: &ResourceNames) -> Vec<usize> {
    let mut operations = resource.operations.clone();
    operations.sort_by_key(|&index| &context.names.operations[index].method);
    operations
}

fn page<'a>(context: &Context<'a>, id: TypeId, paging: &Paging, imports: &mut Imports) -> Option<Page<'a>> {
    let (ty, names) = context.ty(id);
    let TypeKind::Object(object) = &ty.kind else { return None };
    let find = |name: &str| {
        let fields = object.fields.iter().zip(&names.members);
        fields.into_iter().find(|(field, _)| field.name == name && !field.is_rest())
    };
    let (items, cursor) = (find(&paging.items)?, find(&paging.next_cursor)?);
    let TypeRef::Array(item) = context.resolve(&items.0.ty) else { return None };
    imports.runtime("Page");
    let [items, cursor] = [items, cursor].map(|(Field { presence, .. }, ident)| PageField {
        ident,
        is_optional: *presence != Presence::Required,
    });
    let item = rust_type(context, item, imports);
    Some(Page { ty: imports.model(&names.ident), item, items, cursor })
}

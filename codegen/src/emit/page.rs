//! What pagination asks of a response.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::type_ref::rust_type;
use super::{Context, operation};
use crate::model::{Paging, Presence, TypeId, TypeKind, TypeRef};
use crate::plan::names::ResourceNames;

/// `impl Page for PetList`, once for each type of page.
pub(super) fn pages(
    context: &Context<'_>,
    resource: &ResourceNames,
    imports: &mut Imports,
) -> Vec<TokenStream> {
    let operations = resource.operations.iter().filter(|index| context.first_pages.contains(index));
    operations
        .filter_map(|&index| {
            let operation = &context.api.operations[index];
            let TypeRef::Named(id) = context.resolve(operation::answer(operation)?) else { return None };
            page(context, *id, operation.paging.as_ref()?, imports)
        })
        .collect()
}

/// The first paged operation of each type of page, resource by resource: a type implements `Page` once.
pub(super) fn first_pages(context: &Context<'_>) -> HashSet<usize> {
    let mut seen = HashSet::new();
    let operations = context.names.resources.iter().flat_map(|resource| &resource.operations);
    let is_first = |index: &usize| {
        let operation = &context.api.operations[*index];
        let page = operation.paging.as_ref().and_then(|_| operation::answer(operation));
        page.is_some_and(|page| seen.insert(context.resolve(page).clone()))
    };
    operations.copied().filter(is_first).collect()
}

fn page(context: &Context<'_>, id: TypeId, paging: &Paging, imports: &mut Imports) -> Option<TokenStream> {
    let TypeKind::Object(object) = &context.api.ty(id).kind else { return None };
    let names = context.names.ty(id);
    let find = |name: &str| object.fields.iter().position(|field| field.name == name);
    let (items, cursor) = (find(&paging.items)?, find(&paging.next_cursor)?);
    let TypeRef::Array(item) = context.resolve(&object.fields[items].ty) else { return None };
    let (items_name, cursor_name) = (&names.members[items], &names.members[cursor]);
    let ident = imports.model(&names.ident);
    imports.runtime("Page");
    let item = rust_type(context, item, imports);
    let taken = match object.fields[items].presence {
        Presence::Required => quote!(self.#items_name),
        _ => quote!(self.#items_name.unwrap_or_default()),
    };
    let next = match object.fields[cursor].presence {
        Presence::Required => quote!(Some(self.#cursor_name.as_str())),
        _ => quote!(self.#cursor_name.as_deref()),
    };
    Some(quote! {
        impl Page for #ident {
            type Item = #item;
            fn into_items(self) -> Vec<Self::Item> {
                #taken
            }
            fn next_cursor(&self) -> Option<&str> {
                #next
            }
        }
    })
}

//! What a walk over pages asks of an answer.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::type_ref::rust_type;
use super::{Context, operation};
use crate::model::{Paging, Presence, TypeId, TypeKind, TypeRef};
use crate::names::ResourceNames;

/// `impl Page for PetList`, once for each answer that a walk of this resource gives.
pub(super) fn pages(
    context: &Context<'_>,
    resource: &ResourceNames,
    imports: &mut Imports,
) -> Vec<TokenStream> {
    let mut seen = Vec::new();
    let mut pages = Vec::new();
    for operation in resource.operations.iter().map(|&index| &context.api.operations[index]) {
        let (Some(paging), Some(answer)) = (&operation.paging, operation::answer(operation)) else {
            continue;
        };
        let TypeRef::Named(id) = context.resolve(answer) else { continue };
        if !seen.contains(id) && is_first_walk(context, resource, *id) {
            seen.push(*id);
            pages.extend(page(context, *id, paging, imports));
        }
    }
    pages
}

/// Whether no earlier resource walks over the same type: it may implement `Page` once.
fn is_first_walk(context: &Context<'_>, resource: &ResourceNames, id: TypeId) -> bool {
    let walks = |index: &usize| {
        let operation = &context.api.operations[*index];
        operation.paging.is_some()
            && operation::answer(operation).is_some_and(|ty| *context.resolve(ty) == TypeRef::Named(id))
    };
    let first = context.names.resources.iter().find(|other| other.operations.iter().any(walks));
    first.is_some_and(|first| first.module == resource.module)
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

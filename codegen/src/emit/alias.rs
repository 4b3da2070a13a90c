//! Components that only name another type.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::type_ref::rust_type;
use super::{Context, docs};
use crate::model::{TypeId, TypeRef};

/// `pub type Tags = Vec<String>;`, or a struct around one value where the alias contains itself.
pub(super) fn alias(context: &Context<'_>, id: TypeId, target: &TypeRef) -> TokenStream {
    let (ty, names) = context.ty(id);
    let ident = &names.ident;
    let docs = docs::of_type(ty);
    let mut imports = Imports::default();
    let target = rust_type(context, target, &mut imports);
    let uses = imports.lines(Some(ident));
    if context.recursion.is_recursive_alias(id) {
        quote! {
            #uses
            #docs
            #[derive(Clone, Debug, PartialEq)]
            pub struct #ident(pub #target);
            client_runtime::impl_newtype! { #ident(#target) }
        }
    } else {
        quote! {
            #uses
            #docs
            pub type #ident = #target;
        }
    }
}

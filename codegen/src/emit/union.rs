//! One of several objects, told apart by a member.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::{Context, docs};
use crate::model::{TypeId, UnionType};
use crate::text::code;

/// The enum and its codec.
pub(super) fn union(context: &Context<'_>, id: TypeId, union: &UnionType) -> TokenStream {
    let (ty, names) = context.ty(id);
    let ident = &names.ident;
    let docs = docs::of_type(ty);
    let is_open = ty.direction.is_open();
    let mut imports = Imports::default();
    let members: Vec<_> = union.variants.iter().map(|variant| &context.names.ty(variant.ty).ident).collect();
    for member in &members {
        imports.model(member);
    }
    let lines = union.variants.iter().map(|variant| docs::line(&tagged(&union.tag, &variant.tags)));
    let variants = &names.members;
    let unknown = is_open.then(|| {
        imports.runtime("UnknownVariant");
        quote! {
            /// A variant that this version of the schema does not know, verbatim.
            Unknown(UnknownVariant),
        }
    });
    let uses = imports.lines(Some(ident));
    let openness = super::object::openness(is_open);
    let tag = &union.tag;
    let tags = union.variants.iter().map(|variant| {
        let tags = &variant.tags;
        quote!(#(#tags)|*)
    });
    quote! {
        #uses
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#lines #variants(#members),)*
            #unknown
        }
        client_runtime::impl_union! {
            #ident: #openness, tag #tag { #(#tags => #variants(#members),)* }
        }
    }
}

/// `` `kind` is `cat` ``.
fn tagged(tag: &str, values: &[String]) -> String {
    let values: Vec<String> = values.iter().map(|value| code(value)).collect();
    format!("{} is {}.", code(tag), values.join(" or "))
}

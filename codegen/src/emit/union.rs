//! One of several objects, discriminated by a member.

use proc_macro2::TokenStream;
use quote::quote;

use super::carried;
use super::pieces::openness;
use crate::plan::{Accessors, KnownVariant, Union};

/// The enum and its codec.
pub(super) fn union(union: &Union<'_>) -> TokenStream {
    let Union { ident, docs, imports, is_open, tag, variants, carried } = union;
    let carried = carried.as_ref().map(|carried| carried::carried(ident, carried));
    let definitions = variants.iter().map(|KnownVariant { ident, docs, ty, .. }| quote!(#docs #ident(#ty)));
    let entries =
        variants.iter().map(|KnownVariant { ident, ty, tags, .. }| quote!(#(#tags)|* => #ident(#ty)));
    let unknown = is_open.then(|| {
        quote! {
            /// A variant that this version of the schema does not know, verbatim.
            Unknown(UnknownVariant),
        }
    });
    let openness = openness(*is_open);
    let is_only = variants.len() == 1 && !is_open;
    let accessors = variants.iter().filter_map(|variant| accessors(variant, is_only));
    let is_unknown = is_open.then(|| {
        quote! {
            /// Whether it is a variant that this version of the schema does not know.
            pub fn is_unknown(&self) -> bool {
                matches!(self, Self::Unknown(_))
            }
        }
    });
    quote! {
        #imports
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #ident {
            #(#definitions,)*
            #unknown
        }
        impl #ident {
            #(#accessors)*
            #is_unknown
        }
        client_runtime::impl_union! {
            #ident: #openness, tag #tag { #(#entries,)* }
        }
        #carried
    }
}

/// `as_cat` and `into_cat`.
fn accessors(variant: &KnownVariant<'_>, is_only: bool) -> Option<TokenStream> {
    let KnownVariant { ident, ty, accessors, .. } = variant;
    let Accessors { docs, reference, into_docs, value } = accessors.as_ref()?;
    let otherwise = (!is_only).then(|| quote!(_ => None,));
    Some(quote! {
        #docs
        pub fn #reference(&self) -> Option<&#ty> {
            match self {
                Self::#ident(value) => Some(value),
                #otherwise
            }
        }
        #into_docs
        pub fn #value(self) -> Option<#ty> {
            match self {
                Self::#ident(value) => Some(value),
                #otherwise
            }
        }
    })
}

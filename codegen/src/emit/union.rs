//! One of several objects, discriminated by a member.

use proc_macro2::TokenStream;
use quote::quote;

use super::pieces::openness;
use crate::plan::{KnownVariant, Union};

/// The enum and its codec.
pub(super) fn union(union: &Union<'_>) -> TokenStream {
    let Union { ident, docs, imports, is_open, tag, variants } = union;
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
    quote! {
        #imports
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#definitions,)*
            #unknown
        }
        client_runtime::impl_union! {
            #ident: #openness, tag #tag { #(#entries,)* }
        }
    }
}

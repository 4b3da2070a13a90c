//! One of several types, of which no member says which.

use proc_macro2::TokenStream;
use quote::quote;

use super::pieces::openness;
use crate::plan::{Untagged, UntaggedVariant};

/// The enum and its codec.
pub(super) fn untagged(union: &Untagged<'_>) -> TokenStream {
    let Untagged { ident, docs, imports, is_open, variants } = union;
    let definitions = variants.iter().map(|UntaggedVariant { ident, docs, ty }| quote!(#docs #ident(#ty)));
    let entries = variants.iter().map(|UntaggedVariant { ident, ty, .. }| quote!(#ident(#ty)));
    let unknown = is_open.then(|| {
        quote! {
            /// A value that no variant of this version of the schema fits, verbatim.
            Unknown(RawJson),
        }
    });
    let openness = openness(*is_open);
    quote! {
        #imports
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #ident {
            #(#definitions,)*
            #unknown
        }
        client_runtime::impl_untagged_union! {
            #ident: #openness { #(#entries,)* }
        }
    }
}

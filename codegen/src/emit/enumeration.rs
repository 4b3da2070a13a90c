//! Strings and integers with known values.

use proc_macro2::TokenStream;
use quote::quote;

use super::pieces::openness;
use crate::plan::{Enumeration, KnownValue};

/// The enum and its codec.
pub(super) fn enumeration(enumeration: &Enumeration<'_>) -> TokenStream {
    let Enumeration { ident, docs, imports, is_open, has_integers, values } = enumeration;
    let variants = values.iter().map(|KnownValue { ident, docs, .. }| quote!(#docs #ident));
    let entries = values.iter().map(|KnownValue { ident, literal, .. }| quote!(#literal => #ident));
    let (codec, unknown) = match has_integers {
        true => (quote!(client_runtime::impl_integer_enum), quote!(UnknownValue<i64>)),
        false => (quote!(client_runtime::impl_string_enum), quote!(UnknownValue)),
    };
    let unknown = is_open.then(|| {
        quote! {
            /// A value that this version of the schema does not know, verbatim.
            Unknown(#unknown),
        }
    });
    let openness = openness(*is_open);
    quote! {
        #imports
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #ident {
            #(#variants,)*
            #unknown
        }
        #codec! {
            #ident: #openness { #(#entries,)* }
        }
    }
}

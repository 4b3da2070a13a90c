//! Components that only name another type.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::Alias;

/// `pub type Tags = Vec<String>;`, or a struct around one value.
pub(super) fn alias(alias: &Alias<'_>) -> TokenStream {
    let Alias { ident, docs, imports, target, is_recursive } = alias;
    let definition = match is_recursive {
        true => quote! {
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct #ident(pub #target);
            client_runtime::impl_newtype! { #ident(#target) }
        },
        false => quote!(pub type #ident = #target;),
    };
    quote! {
        #imports
        #docs
        #definition
    }
}

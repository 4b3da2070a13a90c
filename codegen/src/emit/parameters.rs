//! Parameters that several operations share: the default of each, and its setters, once.

use proc_macro2::{Punct, Spacing, TokenStream};
use quote::quote;

use crate::plan::{Parameters, Shared};

/// `parameters.rs`.
pub(super) fn parameters(parameters: &Parameters<'_>) -> TokenStream {
    let Parameters { imports, shared } = parameters;
    let items = shared.iter().map(items);
    quote! {
        #![doc = " Parameters that several operations share."]
        #imports
        #(#items)*
    }
}

fn items(shared: &Shared<'_>) -> TokenStream {
    let constant = shared
        .constant
        .as_ref()
        .map(|(ident, docs, value)| quote!(#docs pub(crate) const #ident: HeaderDefault = #value;));
    let setters = shared.setters.as_ref().map(|(ident, docs, setters)| {
        let dollar = Punct::new('$', Spacing::Alone);
        quote! {
            #docs
            macro_rules! #ident {
                (#dollar call:ident) => {
                    impl #dollar call { #setters }
                };
            }
            pub(crate) use #ident;
        }
    });
    quote!(#constant #setters)
}

//! What the runtime must know of one operation, as a static.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use crate::plan::{Descriptor, Header, HeaderDefault, Operation};

/// `static CREATE: Operation = …;`
pub(super) fn descriptor(operation: &Operation<'_>) -> TokenStream {
    let ident = &operation.names.spec;
    let Descriptor { docs, id, http_method, path, idempotent, headers } = &operation.descriptor;
    let method = format_ident!("{http_method}");
    let response = format_ident!("{}", operation.call.response.kind);
    quote! {
        #docs
        pub(crate) static #ident: Operation = Operation {
            id: #id,
            method: Method::#method,
            path: #path,
            idempotent: #idempotent,
            headers: &[#(#headers),*],
            response: ResponseKind::#response,
        };
    }
}

impl ToTokens for Header<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Shared(constant) => tokens.extend(quote!(parameters::#constant)),
            Self::Own(header) => header.to_tokens(tokens),
        }
    }
}

impl ToTokens for HeaderDefault {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { name, values, merges } = self;
        tokens.extend(quote!(HeaderDefault { name: #name, values: &[#(#values),*], merges: #merges }));
    }
}

//! The error of every call, with the API's own error type and body.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::type_ref::rust_type;
use super::{Context, File, docs};
use crate::model::TypeRef;

/// What stands above the error's definition.
const ABOUT: &str = "Error returned by API calls.";

pub(super) fn error(context: &Context<'_>) -> File {
    let mut imports = Imports::default();
    let envelope = context.api.errors.body.as_ref().map(|ty| {
        let ty = rust_type(context, ty, &mut imports);
        quote! {
            /// Body of an error response, decoded; `None` if the body is something else.
            pub fn envelope(&self) -> Option<#ty> {
                client_runtime::decode_slice(self.body()).ok()
            }
        }
    });
    let error_type = context.api.errors.kinds.map(|id| {
        let ty = rust_type(context, &TypeRef::Named(id), &mut imports);
        quote! {
            /// Type of the error, if the body of the response is the API's error envelope.
            pub fn error_type(&self) -> Option<#ty> {
                self.error_type_str().map(Into::into)
            }
        }
    });
    let methods: Vec<TokenStream> = envelope.into_iter().chain(error_type).collect();
    let methods = (!methods.is_empty()).then(|| quote!(impl Error { #(#methods)* }));
    let uses = imports.lines(None);
    let about = docs::line(ABOUT);
    let tokens = quote! {
        #uses
        #about
        pub struct Error(client_runtime::Error);
        client_runtime::impl_error!(Error);
        #methods
    };
    File { path: "error.rs".to_owned(), emitter: "error", tokens }
}

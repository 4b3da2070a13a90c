//! The error of every call, with the predicates that the schema's error types give it.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Imports;
use super::type_ref::rust_type;
use super::{Context, File, docs};
use crate::text::code;

/// What stands above the error's definition.
const ABOUT: &str = "What went wrong with a call. Everything that HTTP itself defines is asked of the \
                     [runtime's error](client_runtime::Error), to which this one dereferences.";

pub(super) fn error(context: &Context<'_>) -> File {
    let predicates = context.names.client.predicates.iter().map(|(name, kind)| {
        let line = docs::line(&format!("Whether the answer is an error of type {}.", code(kind)));
        quote! {
            #line
            pub fn #name(&self) -> bool {
                self.kind() == Some(#kind)
            }
        }
    });
    let mut imports = Imports::default();
    let envelope = context.api.errors.body.as_ref().map(|ty| {
        let ty = rust_type(context, ty, &mut imports);
        quote! {
            /// The body of an error answer, typed; none where the body is something else.
            pub fn envelope(&self) -> Option<#ty> {
                client_runtime::decode_slice(self.body()).ok()
            }
        }
    });
    let methods: Vec<TokenStream> = envelope.into_iter().chain(predicates).collect();
    let methods = (!methods.is_empty()).then(|| quote!(impl Error { #(#methods)* }));
    let uses = imports.lines(None);
    let about = docs::blocks(&[docs::linked(ABOUT)]);
    let tokens = quote! {
        #uses
        #about
        pub struct Error(client_runtime::Error);
        client_runtime::error_type!(Error);
        #methods
    };
    File { path: "error.rs".to_owned(), emitter: "error", tokens }
}

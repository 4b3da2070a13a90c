//! The methods of a resource: what starts a call.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::argument::{field_init, generics, value};
use crate::plan::{Argument, Body, Method, ObjectBody, Operation, OperationNames, Set, SetValue};

/// `create(…)`, and `create_with(params)` where the body is an object.
pub(super) fn methods(operation: &Operation<'_>, client: &TokenStream) -> TokenStream {
    let Operation { names, method: Method { docs, arguments, sets, body, credentials }, .. } = operation;
    let OperationNames { method, call: ty, spec, .. } = names;
    let only = credentials.as_ref().map(|names| quote!(.only_credentials(&[#(#names),*])));
    let call = quote!(Call::new(#client, &#spec) #only #(#sets)*);
    match body {
        Body::None => {
            let generics = generics(arguments);
            quote! {
                #docs
                pub fn #method #generics(&self, #(#arguments),*) -> #ty {
                    #ty { call: #call }
                }
            }
        }
        Body::Value(body) => {
            let (generics, value) =
                (generics(arguments.iter().chain([body])), field_init(body, &value(body)));
            quote! {
                #docs
                pub fn #method #generics(&self, #(#arguments,)* #body) -> #ty {
                    #ty { call: #call, #value }
                }
            }
        }
        Body::Object(body) => with_object(operation, body, &call),
    }
}

fn with_object(operation: &Operation<'_>, body: &ObjectBody, call: &TokenStream) -> TokenStream {
    let Operation { names, method: Method { docs, arguments, .. }, .. } = operation;
    let OperationNames { method, method_with, call: ty, .. } = names;
    let ObjectBody { ty: params, required, with_docs } = body;
    let idents = |arguments: &[Argument]| arguments.iter().map(|one| one.ident.clone()).collect::<Vec<_>>();
    let (given, values) = (idents(arguments), idents(required));
    let (with_generics, all_generics) = (generics(arguments), generics(arguments.iter().chain(required)));
    quote! {
        #docs
        pub fn #method #all_generics(&self, #(#arguments,)* #(#required),*) -> #ty {
            self.#method_with(#(#given,)* #params::new(#(#values),*))
        }
        #with_docs
        pub fn #method_with #with_generics(&self, #(#arguments,)* params: #params) -> #ty {
            #ty { call: #call, body: params }
        }
    }
}

/// `.path::<String>("id", id)`.
impl ToTokens for Set<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { method, ty, key, value } = self;
        let method = format_ident!("{method}");
        let value = match value {
            SetValue::Argument(ident) => ident.to_token_stream(),
            SetValue::Constant(text) => text.to_token_stream(),
        };
        tokens.extend(quote!(.#method::<#ty>(#key, #value)));
    }
}

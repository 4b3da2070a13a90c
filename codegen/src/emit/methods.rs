//! The methods of a resource: what starts a call.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::argument::{field_init, generics, value};
use crate::plan::{Argument, Body, Method, ObjectBody, Operation, OperationNames, RawBody, Set, SetValue};

/// `create(…)`, and `create_with(params)` where the body is an object.
pub(super) fn methods(operation: &Operation<'_>, client: &TokenStream) -> TokenStream {
    let Operation {
        names,
        method: Method { docs, arguments, sets, body, credentials, server, content_type, accept },
        ..
    } = operation;
    let OperationNames { method, call: ty, spec, .. } = names;
    let only = credentials.as_ref().map(|names| quote!(.only_credentials(&[#(#names),*])));
    let server = server.map(|url| quote!(.at_server(#url)));
    let content_type = content_type.map(|media_type| quote!(.content_type(#media_type)));
    let accept = accept.map(|media_type| quote!(.accept(#media_type)));
    let call = quote!(Call::new(#client, &#spec) #only #server #content_type #accept #(#sets)*);
    match body {
        Body::None | Body::Later => {
            let generics = generics(arguments);
            let has_body = matches!(body, Body::Later) && operation.call.body.is_some();
            let none = has_body.then(|| quote!(, body: None));
            quote! {
                #docs
                pub fn #method #generics(&self, #(#arguments),*) -> #ty {
                    #ty { call: #call #none }
                }
            }
        }
        Body::Raw(RawBody { argument, method: sets, media_type }) => {
            let (generics, sets, body) = (generics(arguments), format_ident!("{sets}"), &argument.ident);
            quote! {
                #docs
                pub fn #method #generics(&self, #(#arguments,)* #argument) -> #ty {
                    #ty { call: #call.#sets(#media_type, #body) }
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
    let ObjectBody { ty: params, required, is_optional, with_docs } = body;
    let idents = |arguments: &[Argument]| arguments.iter().map(|one| one.ident.clone()).collect::<Vec<_>>();
    let (given, values) = (idents(arguments), idents(required));
    let (with_generics, all_generics) = (generics(arguments), generics(arguments.iter().chain(required)));
    let start = match is_optional {
        true => quote!(#ty { call: #call, body: None }),
        false => quote!(self.#method_with(#(#given,)* #params::new(#(#values),*))),
    };
    let whole = if *is_optional { quote!(Some(params)) } else { quote!(params) };
    quote! {
        #docs
        pub fn #method #all_generics(&self, #(#arguments,)* #(#required),*) -> #ty {
            #start
        }
        #with_docs
        pub fn #method_with #with_generics(&self, #(#arguments,)* params: #params) -> #ty {
            #ty { call: #call, body: #whole }
        }
    }
}

/// `.path::<String>("id", id)`.
impl ToTokens for Set<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { method, style, ty, key, value } = self;
        let method = format_ident!("{method}");
        let value = match value {
            SetValue::Argument(ident) => ident.to_token_stream(),
            SetValue::Constant(text) => text.to_token_stream(),
        };
        let style = style.map(|style| format_ident!("{style}"));
        let style = style.map(|style| quote!(client_runtime::Style::#style,));
        tokens.extend(quote!(.#method::<#ty>(#key, #style #value)));
    }
}

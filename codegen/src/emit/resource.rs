//! A group of operations: the handle with its methods, and the calls that they make.

use proc_macro2::TokenStream;
use quote::quote;

use super::call::call;
use super::methods::methods;
use super::operation::descriptor;
use super::page::page;
use crate::plan::{OperationNames, Part, Resource};

/// A file of one resource.
pub(super) fn resource(resource: &Resource<'_>) -> TokenStream {
    let Resource { imports, parts, operations, pages, .. } = resource;
    let parts = self::parts(parts);
    let handle = handle(resource);
    let calls = operations.iter().map(call);
    let descriptors = operations.iter().map(descriptor);
    let pages = pages.iter().map(page);
    quote! {
        #imports
        #parts
        #handle
        #(#calls)*
        #(#pages)*
        #(#descriptors)*
    }
}

/// The files of the operations, and what they hold.
fn parts(parts: &[Part<'_>]) -> TokenStream {
    let modules = parts.iter().map(|part| &part.names.module);
    let items = parts.iter().map(|Part { names, has_response }| {
        let OperationNames { call, response, module, .. } = names;
        match has_response {
            true => quote!(pub use self::#module::{#call, #response};),
            false => quote!(pub use self::#module::#call;),
        }
    });
    quote!(#(pub(crate) mod #modules;)* #(#items)*)
}

/// The handle, or where its methods are: in this file, or of this file.
fn handle(resource: &Resource<'_>) -> TokenStream {
    let client = if resource.handle.is_some() { quote!(&self.client) } else { quote!(&self.inner) };
    let methods = resource.operations.iter().map(|operation| methods(operation, &client));
    let owner = match (resource.handle, &resource.handle_docs) {
        (None, _) => quote!(crate::Client),
        (Some(handle), Some(_)) => quote!(#handle),
        (Some(handle), None) => quote!(super::#handle),
    };
    let definition = resource.handle.zip(resource.handle_docs.as_ref()).map(|(handle, docs)| {
        quote! {
            #docs
            #[derive(Clone, Debug)]
            pub struct #handle {
                pub(crate) client: client_runtime::Client,
            }
        }
    });
    let methods = (!resource.operations.is_empty()).then(|| quote!(impl #owner { #(#methods)* }));
    quote!(#definition #methods)
}

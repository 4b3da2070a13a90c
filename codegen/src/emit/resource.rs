//! A group of operations: the handle with its methods, and the calls that they make.

use proc_macro2::TokenStream;
use quote::quote;

use super::call::call;
use super::methods::methods;
use super::operation::descriptor;
use super::page::page;
use crate::plan::Resource;

/// The file of one resource.
pub(super) fn resource(resource: &Resource<'_>) -> TokenStream {
    let Resource { imports, operations, pages, .. } = resource;
    let handle = handle(resource);
    let calls = operations.iter().map(call);
    let descriptors = operations.iter().map(descriptor);
    let pages = pages.iter().map(page);
    quote! {
        #imports
        #handle
        #(#calls)*
        #(#pages)*
        #(#descriptors)*
    }
}

fn handle(resource: &Resource<'_>) -> TokenStream {
    let client = if resource.handle.is_some() { quote!(&self.client) } else { quote!(&self.inner) };
    let methods = resource.operations.iter().map(|operation| methods(operation, &client));
    let Some((handle, docs)) = &resource.handle else {
        return quote! {
            impl crate::Client {
                #(#methods)*
            }
        };
    };
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #handle {
            pub(crate) client: client_runtime::Client,
        }
        impl #handle {
            #(#methods)*
        }
    }
}

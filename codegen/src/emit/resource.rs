//! A group of operations: the handle with its methods, and the calls that they make.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::methods::methods;
use super::page::pages;
use super::{Context, File, call, docs, operation};
use crate::plan::names::ResourceNames;
use crate::plan::runtime_api::RESOURCE_FILE;
use crate::text::code;

/// The file of one resource.
pub(super) fn resource(context: &Context<'_>, resource: &ResourceNames) -> File {
    let calls = resource.operations.iter().map(|&index| context.names.operations[index].call.to_string());
    let own = calls.chain([resource.handle.to_string()]).chain(RESOURCE_FILE.map(str::to_owned));
    let mut imports = Imports::next_to(own);
    let operations = || resource.operations.iter().map(|&index| &context.api.operations[index]);
    for name in RESOURCE_FILE {
        if name != "HeaderDefault" || operations().any(operation::has_own_header) {
            imports.runtime(name);
        }
    }
    imports.own("error::Error");
    if operations().any(operation::has_shared) {
        imports.own("parameters");
    }
    let handle = handle(context, resource, &mut imports);
    let calls: Vec<TokenStream> =
        resource.operations.iter().map(|&index| call::call(context, index, &mut imports)).collect();
    let specs: Vec<TokenStream> =
        resource.operations.iter().map(|&index| operation::operation(context, index)).collect();
    let pages = pages(context, resource, &mut imports);
    let uses = imports.lines(None);
    let tokens = quote! {
        #uses
        #handle
        #(#calls)*
        #(#pages)*
        #(#specs)*
    };
    let stem = context.stem(&resource.module);
    File { path: format!("resources/{stem}.rs"), emitter: "resource", tokens }
}

fn handle(context: &Context<'_>, resource: &ResourceNames, imports: &mut Imports) -> TokenStream {
    let methods: Vec<TokenStream> =
        resource.operations.iter().map(|&index| methods(context, index, resource, imports)).collect();
    let Some(name) = &resource.schema_name else {
        return quote! {
            impl crate::Client {
                #(#methods)*
            }
        };
    };
    let handle = &resource.handle;
    let tag = context
        .api
        .tags
        .iter()
        .find(|(tag, _)| tag == name)
        .map(|(_, docs)| docs.clone())
        .unwrap_or_default();
    let docs = docs::attributes(&tag, &format!("Operations on {}.", code(name)));
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

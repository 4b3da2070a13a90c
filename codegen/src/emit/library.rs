//! The files that only name others: `lib.rs` and the `mod.rs` of each folder.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Context, File, docs};
use crate::names::runtime_api::{CLIENT_EXPORTS, EXPORTS, HYPER_EXPORTS};
use crate::text::{code, plain};

/// `lib.rs`. A document without operations has no client, one without schemas no models.
pub(super) fn library(context: &Context<'_>) -> File {
    let fallback = format!("Client of the {}.", plain(&context.api.title));
    let docs = docs::inner(&context.api.docs, &fallback);
    let (client_modules, client_items) = if context.has_client() { client() } else { Default::default() };
    let (models_module, models_items) = if context.has_models() { models() } else { Default::default() };
    let lints = lints(context);
    let tokens = quote! {
        #docs
        #![forbid(unsafe_code)]
        #![allow(
            clippy::enum_variant_names,
            clippy::large_enum_variant,
            clippy::module_inception,
            clippy::should_implement_trait,
            clippy::too_many_arguments,
            clippy::type_complexity,
            clippy::wrong_self_convention,
            reason = "names and shapes are those of the schema"
        )]
        #lints
        #![allow(deprecated, reason = "what the schema deprecates is still read and written")]
        #client_modules
        #models_module
        #[rustfmt::skip]
        mod runtime;
        #client_items
        #models_items
        pub use runtime::*;
    };
    File { path: "lib.rs".to_owned(), emitter: "library", tokens }
}

/// What the names of this schema need beyond what those of every schema do.
fn lints(context: &Context<'_>) -> Option<TokenStream> {
    let lints: Vec<syn::Path> =
        context.names.lints().into_iter().filter_map(|lint| syn::parse_str(lint).ok()).collect();
    (!lints.is_empty()).then(|| quote!(#![allow(#(#lints),*, reason = "names are those of the schema")]))
}

/// Modules and items of the client.
fn client() -> (TokenStream, TokenStream) {
    let modules = quote! {
        #[cfg(feature = "client")]
        #[rustfmt::skip]
        mod client;
        #[cfg(feature = "client")]
        #[rustfmt::skip]
        mod error;
        #[cfg(feature = "client")]
        #[rustfmt::skip]
        pub mod resources;
    };
    let items = quote! {
        #[cfg(feature = "client")]
        pub use client::{Client, ClientBuilder};
        #[cfg(feature = "client")]
        pub use error::Error;
    };
    (modules, items)
}

/// Module and items of the models.
fn models() -> (TokenStream, TokenStream) {
    let module = quote! {
        #[rustfmt::skip]
        mod models;
    };
    (
        module,
        quote!(
            pub use models::*;
        ),
    )
}

/// `runtime.rs`: the runtime's types that consumers meet.
pub(super) fn runtime(_context: &Context<'_>) -> File {
    let [hyper, client, always] = [HYPER_EXPORTS, CLIENT_EXPORTS, EXPORTS]
        .map(|names| names.iter().map(|name| format_ident!("{name}")).collect::<Vec<Ident>>());
    let tokens = quote! {
        #![doc = " What the runtime gives every client."]
        #[cfg(feature = "hyper")]
        pub use client_runtime::{#(#hyper),*};
        #[cfg(feature = "client")]
        pub use client_runtime::{#(#client),*};
        pub use client_runtime::{#(#always),*};
    };
    File { path: "runtime.rs".to_owned(), emitter: "library", tokens }
}

/// `models/mod.rs`.
pub(super) fn models_index(context: &Context<'_>) -> File {
    let mut names: Vec<(&Ident, &Ident)> = context
        .type_ids()
        .map(|id| context.names.ty(id))
        .map(|names| (&names.module, &names.ident))
        .collect();
    names.sort_by_key(|(module, _)| context.stem(module));
    let (modules, idents): (Vec<_>, Vec<_>) = names.into_iter().unzip();
    let tokens = quote! {
        #![doc = " The schema's types: one file each."]
        #(mod #modules;)*
        #(pub use #modules::#idents;)*
    };
    File { path: "models/mod.rs".to_owned(), emitter: "library", tokens }
}

/// `resources/mod.rs`.
pub(super) fn resources_index(context: &Context<'_>) -> File {
    let mut modules: Vec<TokenStream> = context
        .names
        .resources
        .iter()
        .map(|resource| {
            let module = &resource.module;
            let line = docs::line(&match &resource.schema_name {
                Some(name) => format!("Calls of {}.", code(name)),
                None => "Calls that stand on the client itself.".to_owned(),
            });
            quote!(#line pub mod #module;)
        })
        .collect();
    modules.sort_by_key(ToString::to_string);
    let tokens = quote! {
        #![doc = " The API's operations: one file per resource."]
        #(#modules)*
    };
    File { path: "resources/mod.rs".to_owned(), emitter: "library", tokens }
}

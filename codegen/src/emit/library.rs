//! The files that only name others: `lib.rs` and the `mod.rs` of each folder.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Context, File, docs, lints};
use crate::plan::runtime_api::{CLIENT_EXPORTS, EXPORTS, HYPER_EXPORTS};
use crate::text::{code, plain};

/// `lib.rs`. A document without operations has no client, one without schemas no models.
pub(super) fn library(context: &Context<'_>) -> File {
    let fallback = format!("Client of the {}.", plain(&context.api.title));
    let docs = docs::inner(&context.api.docs, &fallback);
    let allows = lints::allows(context);
    let client_modules = context.has_client().then(|| client_modules(context));
    let client_items = context.has_client().then(client_items);
    let models_module = context.has_models().then(models_module);
    let models_items = context.has_models().then(|| models_items(context));
    let runtime_items = runtime_items();
    let tokens = quote! {
        #docs
        #![forbid(unsafe_code)]
        #allows
        #client_modules
        #models_module
        #client_items
        #models_items
        #runtime_items
    };
    File { path: "lib.rs".to_owned(), emitter: "library", tokens }
}

fn client_modules(context: &Context<'_>) -> TokenStream {
    let parameters = (!context.names.shared.is_empty()).then(|| {
        quote! {
            #[cfg(feature = "client")]
            #[rustfmt::skip]
            mod parameters;
        }
    });
    quote! {
        #[cfg(feature = "client")]
        #[rustfmt::skip]
        mod client;
        #[cfg(feature = "client")]
        #[rustfmt::skip]
        mod error;
        #parameters
        #[cfg(feature = "client")]
        #[rustfmt::skip]
        pub mod resources;
    }
}

fn client_items() -> TokenStream {
    quote! {
        #[cfg(feature = "client")]
        pub use client::{Client, ClientBuilder};
        #[cfg(feature = "client")]
        pub use error::Error;
    }
}

fn models_module() -> TokenStream {
    quote! {
        #[rustfmt::skip]
        mod models;
    }
}

fn models_items(context: &Context<'_>) -> TokenStream {
    let mut idents: Vec<&Ident> = context.type_ids().map(|id| &context.names.ty(id).ident).collect();
    idents.sort();
    quote! {
        #[rustfmt::skip]
        pub use models::{#(#idents),*};
    }
}

/// The runtime's types that consumers meet.
fn runtime_items() -> TokenStream {
    let [hyper, client, always] = [HYPER_EXPORTS, CLIENT_EXPORTS, EXPORTS]
        .map(|names| names.iter().map(|name| format_ident!("{name}")).collect::<Vec<Ident>>());
    quote! {
        #[cfg(feature = "hyper")]
        #[rustfmt::skip]
        pub use client_runtime::{#(#hyper),*};
        #[cfg(feature = "client")]
        #[rustfmt::skip]
        pub use client_runtime::{#(#client),*};
        #[rustfmt::skip]
        pub use client_runtime::{#(#always),*};
    }
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
                Some(name) => format!("Operations on {}.", code(name)),
                None => "Operations on the client itself.".to_owned(),
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

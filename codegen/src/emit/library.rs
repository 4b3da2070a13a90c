//! The files that only name others: `lib.rs` and the `mod.rs` of each folder.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::plan::runtime_api::{EXPORTS, FEATURES};
use crate::plan::{Guide, Library, ModelsIndex, ResourcesIndex};

/// `lib.rs`.
pub(super) fn library(library: &Library<'_>) -> TokenStream {
    let docs = &library.docs.lines;
    let allows = allows(library);
    let readme = library.has_readme.then(|| {
        quote! {
            #![doc = ""]
            #![doc = include_str!("../README.md")]
        }
    });
    let guide = library.has_guide.then(|| {
        quote! {
            #[rustfmt::skip]
            pub mod guide;
        }
    });
    let client_modules = library.has_client.then(|| client_modules(library.has_parameters));
    let client_items = library.has_client.then(client_items);
    let models_module = library.has_models.then(|| models_module(library.has_hidden_models));
    let models_items = models_items(library);
    let files = library.has_files.then(|| {
        quote!(
            #[cfg(feature = "client")]
            pub use client_runtime::FilePart;
        )
    });
    let runtime_items = runtime_items();
    quote! {
        #(#![doc = #docs])*
        #readme
        #![forbid(unsafe_code)]
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #allows
        #client_modules
        #guide
        #models_module
        #client_items
        #models_items
        #files
        #runtime_items
    }
}

/// The `#![allow(…)]` lines.
fn allows(library: &Library<'_>) -> TokenStream {
    let lints: Vec<syn::Path> = library.lints.iter().filter_map(|lint| syn::parse_str(lint).ok()).collect();
    let deprecated =
        library.has_deprecation.then(|| quote!(#![allow(deprecated, reason = "still part of the schema")]));
    // One attribute each, so short that every setting of rustfmt leaves it on its line.
    quote!(#(#![allow(#lints, reason = "as the schema has it")])* #deprecated)
}

fn client_modules(has_parameters: bool) -> TokenStream {
    let parameters = has_parameters.then(|| {
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
        #[cfg(feature = "mock")]
        #[rustfmt::skip]
        pub mod mock;
        #parameters
        #[cfg(feature = "client")]
        #[rustfmt::skip]
        pub mod resources;
    }
}

fn client_items() -> TokenStream {
    quote! {
        #[cfg(feature = "tracing")]
        pub use client::TracingObserver;
        #[cfg(feature = "client")]
        pub use client::{Client, ClientBuilder};
        #[cfg(feature = "client")]
        pub use error::Error;
    }
}

/// Types whose names the runtime has, too, are found in the module only.
fn models_module(is_public: bool) -> TokenStream {
    let public = is_public.then(|| quote!(pub));
    quote! {
        #[rustfmt::skip]
        #public mod models;
    }
}

/// rustdoc forgets the aliases of what leaves a private module, but not those of the line that lets it out.
fn models_items(library: &Library<'_>) -> TokenStream {
    let models = &library.models;
    let plain = (!models.is_empty()).then(|| {
        quote! {
            #[rustfmt::skip]
            pub use models::{#(#models),*};
        }
    });
    let aliased = library.aliased_models.iter().map(|(model, aliases)| {
        quote! {
            #(#[doc(alias = #aliases)])*
            pub use models::#model;
        }
    });
    quote!(#plain #(#aliased)*)
}

/// The runtime's types that consumers meet.
fn runtime_items() -> TokenStream {
    let idents = |names: &[&str]| names.iter().map(|name| format_ident!("{name}")).collect::<Vec<Ident>>();
    let of_features = FEATURES.iter().filter(|feature| !feature.exports.is_empty()).map(|feature| {
        let (name, items) = (feature.name, idents(feature.exports));
        quote! {
            #[cfg(feature = #name)]
            #[rustfmt::skip]
            pub use client_runtime::{#(#items),*};
        }
    });
    let always = idents(EXPORTS);
    quote! {
        #(#of_features)*
        #[rustfmt::skip]
        pub use client_runtime::{#(#always),*};
    }
}

/// `guide.rs`.
pub(super) fn guide(guide: &Guide<'_>) -> TokenStream {
    let pages = guide.0.iter().map(|(ident, name, feature)| {
        let path = format!("../guide/{name}.md");
        let condition = feature.map(|feature| quote!(#[cfg(feature = #feature)]));
        quote! {
            #condition
            #[doc = include_str!(#path)]
            pub mod #ident {}
        }
    });
    quote! {
        #![doc = " How things are done with this crate, page by page."]
        #(#pages)*
    }
}

/// `models/mod.rs`.
pub(super) fn models_index(index: &ModelsIndex<'_>) -> TokenStream {
    let modules = index.0.iter().map(|(module, ..)| module);
    let types = index.0.iter().map(|(module, ident, published)| match ident == published {
        true => quote!(pub use #module::#ident;),
        false => quote! {
            #[allow(unused_imports, reason = "not every model is part of another one")]
            pub(crate) use #module::#ident;
            pub use #module::#ident as #published;
        },
    });
    quote! {
        #![doc = " The schema's types: one file each."]
        #(mod #modules;)*
        #(#types)*
    }
}

/// `resources/mod.rs`.
pub(super) fn resources_index(index: &ResourcesIndex<'_>) -> TokenStream {
    let modules = index.0.iter().map(|(docs, module)| quote!(#docs pub mod #module;));
    quote! {
        #![doc = " The API's operations: one file per resource."]
        #(#modules)*
    }
}

//! Model and names to tokens: one file of this folder a construct of the emitted crate.
//!
//! To emit something new: add a file here that returns a [`File`], and call it from [`emit`]. Emitters ask [`Names`](crate::names::Names) for every identifier and never see JSON.

mod alias;
mod call;
mod client;
mod context;
mod docs;
mod enumeration;
mod error;
mod library;
mod manifest;
mod method_docs;
mod methods;
mod object;
mod operation;
mod page;
mod resource;
mod setters;
mod type_ref;
mod union;

use proc_macro2::TokenStream;

pub use context::Context;
pub use manifest::manifest;

/// One file of the emitted crate, as tokens.
#[derive(Debug)]
pub struct File {
    /// Below `src`, with `/` between folders.
    pub path: String,
    /// The file of this folder that emits it, for the header.
    pub emitter: &'static str,
    /// The whole content.
    pub tokens: TokenStream,
}

/// Every file of the crate's `src`, in no particular order.
pub fn emit(context: &Context<'_>) -> Vec<File> {
    let mut files = vec![library::library(context), library::runtime(context)];
    if context.has_models() {
        files.push(library::models_index(context));
    }
    if context.has_client() {
        files.extend([library::resources_index(context), client::client(context), error::error(context)]);
    }
    files.extend(context.type_ids().map(|id| model(context, id)));
    files.extend(context.names.resources.iter().map(|resource| resource::resource(context, resource)));
    files
}

/// The file of one type.
fn model(context: &Context<'_>, id: crate::model::TypeId) -> File {
    use crate::model::TypeKind;
    let (emitter, tokens) = match &context.api.ty(id).kind {
        TypeKind::Object(object) => ("object", object::object(context, id, object)),
        TypeKind::Enum(values) => ("enumeration", enumeration::enumeration(context, id, values)),
        TypeKind::Union(union) => ("union", union::union(context, id, union)),
        TypeKind::Alias(target) => ("alias", alias::alias(context, id, target)),
    };
    File { path: format!("models/{}.rs", context.stem(&context.names.ty(id).module)), emitter, tokens }
}

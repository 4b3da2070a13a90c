//! Model and names to tokens: one file of this folder a construct of the emitted crate.
//!
//! To emit something new: add a file here that returns a [`File`], and call it from [`files`]. Emitters ask [`Names`](crate::plan::names::Names) for every identifier and never see JSON.

mod alias;
mod call;
mod client;
mod context;
mod docs;
mod enumeration;
mod error;
mod imports;
mod library;
mod lints;
mod manifest;
mod method_docs;
mod methods;
mod object;
mod operation;
mod page;
mod parameters;
mod resource;
mod setters;
mod type_ref;
mod union;

use proc_macro2::TokenStream;

pub(crate) use context::Context;
pub(crate) use manifest::manifest;

/// One file of the emitted crate, as tokens.
#[derive(Debug)]
pub(crate) struct File {
    /// Below `src`, with `/` between folders.
    pub(crate) path: String,
    /// The file of this folder that emits it, for the header.
    pub(crate) emitter: &'static str,
    /// The whole content.
    pub(crate) tokens: TokenStream,
}

/// Every file of the crate's `src`, in no particular order. Each is made when it is asked for: tokens take far more memory than the text that comes of them.
pub(crate) fn files<'a>(context: &'a Context<'_>) -> impl Iterator<Item = File> + 'a {
    let models_index = context.has_models().then_some(library::models_index as fn(&Context<'_>) -> File);
    let client: &[fn(&Context<'_>) -> File] = match context.has_client() {
        true => &[library::resources_index, client::client, error::error],
        false => &[],
    };
    let library = library::library as fn(&Context<'_>) -> File;
    let single = [library].into_iter().chain(models_index);
    let models = context.type_ids().map(|id| model(context, id));
    let resources = context.names.resources.iter().map(|resource| resource::resource(context, resource));
    let single = single.chain(client.iter().copied()).map(|file| file(context));
    single.chain(parameters::parameters(context)).chain(models).chain(resources)
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

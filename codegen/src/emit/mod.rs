//! Plan to tokens: one file of this folder a construct of the emitted crate.
//!
//! Templates only: what depends on the document is decided in [`plan`](crate::plan). To emit something new, add its decisions there, a template here, and a line to [`tokens`].

mod alias;
mod argument;
mod call;
mod carried;
mod client;
mod enumeration;
mod error;
mod library;
mod manifest;
mod methods;
mod mock;
mod object;
mod operation;
mod page;
mod parameters;
mod pieces;
mod resource;
mod setters;
mod union;
mod untagged;

use proc_macro2::TokenStream;

pub use manifest::features;
pub(crate) use manifest::manifest;

use crate::plan::Content;

/// The content of a file, with the name of the file of this folder that emits it.
pub(crate) fn tokens(content: &Content<'_>) -> (&'static str, TokenStream) {
    match content {
        Content::Library(library) => ("library", library::library(library)),
        Content::ModelsIndex(index) => ("library", library::models_index(index)),
        Content::ResourcesIndex(index) => ("library", library::resources_index(index)),
        Content::Client(client) => ("client", client::client(client)),
        Content::Error(error) => ("error", error::error(error)),
        Content::Parameters(parameters) => ("parameters", parameters::parameters(parameters)),
        Content::Object(object) => ("object", object::object(object)),
        Content::Enumeration(enumeration) => ("enumeration", enumeration::enumeration(enumeration)),
        Content::Union(union) => ("union", union::union(union)),
        Content::Untagged(union) => ("untagged", untagged::untagged(union)),
        Content::Alias(alias) => ("alias", alias::alias(alias)),
        Content::Resource(resource) => ("resource", resource::resource(resource)),
        Content::Guide(guide) => ("library", library::guide(guide)),
        Content::Mock(mock) => ("mock", mock::mock(mock)),
        Content::MockResource(resource) => ("mock", mock::resource(resource)),
    }
}

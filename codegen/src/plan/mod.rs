//! Every Rust decision, once: which files there are, what they hold, what it is called and what is said about it.
//!
//! A construct is one file here, which decides, and one file of [`emit`](crate::emit), which writes down what was decided. Names of the emitted crate are made in [`names`] alone; those
//! that the runtime has are in [`runtime_api`].

mod alias;
mod argument;
mod call;
mod call_example;
mod carried;
mod client;
mod context;
mod docs;
mod enumeration;
mod error;
mod examples;
mod imports;
mod library;
mod lints;
mod manifest;
mod method;
mod method_docs;
mod mock;
pub(crate) mod names;
mod object;
mod operation;
mod other_media;
mod page;
mod parameter;
mod parameters;
mod resource;
mod response;
pub(crate) mod runtime_api;
mod rust_type;
mod setter;
mod union;
mod untagged;

pub(crate) use alias::Alias;
pub(crate) use argument::{Argument, Element, Takes};
pub(crate) use call::{BodySetter, Call, LaterBody};
pub(crate) use carried::{Carried, CarriedField, CarriedVariant, Conversion, From, Held, How};
pub(crate) use client::{Accessor, Client, Credential, Errors, Retry};
pub(crate) use context::Context;
pub(crate) use docs::DocText;
pub(crate) use enumeration::{Enumeration, KnownValue};
pub(crate) use error::Error;
pub(crate) use examples::example_types;
pub(crate) use imports::Imports;
pub(crate) use library::{Guide, Library, ModelsIndex, ResourcesIndex};
pub(crate) use manifest::Manifest;
pub(crate) use method::{Body, Method, ObjectBody, RawBody};
pub(crate) use mock::{Mock, MockAccessor, MockField, MockResource, MockedOperation};
pub(crate) use names::{OperationNames, maybe, plain};
pub(crate) use object::{Constant, Constructor, FieldKind, FieldValue, Object, ObjectField, Shape};
pub(crate) use operation::{Descriptor, Header, Operation};
pub(crate) use other_media::{OtherResponse, OtherType};
pub(crate) use page::{Page, PageField};
pub(crate) use parameter::{HeaderDefault, OmitDefault, ParameterSetter, ParameterSetters, Set, SetValue};
pub(crate) use parameters::{Parameters, Shared};
pub(crate) use resource::{Part, Resource};
pub(crate) use response::{ByStatus, EventsUse, StatusVariant};
pub(crate) use rust_type::{ModelName, RustType, type_text};
pub(crate) use setter::{NullSetter, Setter};
pub(crate) use union::{Accessors, KnownVariant, Union};
pub(crate) use untagged::{Untagged, UntaggedVariant};

use self::names::ResourceNames;
use crate::model::{TypeId, TypeKind};

/// One file of the emitted crate.
#[derive(Debug)]
pub(crate) struct File<'a> {
    /// Below `src`, with `/` between folders.
    pub(crate) path: String,
    pub(crate) content: Content<'a>,
}

/// What a file holds.
#[derive(Debug)]
pub(crate) enum Content<'a> {
    Library(Library<'a>),
    ModelsIndex(ModelsIndex<'a>),
    ResourcesIndex(ResourcesIndex<'a>),
    Client(Box<Client<'a>>),
    Error(Error),
    Parameters(Parameters<'a>),
    Object(Object<'a>),
    Enumeration(Enumeration<'a>),
    Union(Union<'a>),
    Untagged(Untagged<'a>),
    Alias(Alias<'a>),
    Resource(Resource<'a>),
    Guide(Guide<'a>),
    Mock(Mock<'a>),
    MockResource(MockResource<'a>),
}

/// Every file of the crate's `src`, in no particular order. Each is decided when it is asked for.
pub(crate) fn files<'a>(context: &'a Context<'_>) -> impl Iterator<Item = File<'a>> {
    let resources = context.names.resources.iter();
    let resources =
        resources.flat_map(|names| of_resource(context, "resources", names, resource::first, resource::part));
    let models = context.type_ids().map(|id| model(context, id));
    let mocked = context.names.resources.iter().filter(|_| context.has_client());
    let mocks = mocked.flat_map(|names| of_resource(context, "mock", names, mock::first, mock::part));
    singles(context).into_iter().chain(models).chain(resources).chain(mocks)
}

/// The files of one resource: one, or a folder with a file for each operation.
fn of_resource<'a>(
    context: &'a Context<'_>,
    folder: &str,
    names: &'a ResourceNames,
    first: fn(&Context<'a>, &'a ResourceNames) -> Content<'a>,
    part: fn(&Context<'a>, &'a ResourceNames, usize) -> Content<'a>,
) -> impl Iterator<Item = File<'a>> {
    let stem = format!("{folder}/{}", plain(&names.module));
    let path = if names.is_split() { format!("{stem}/mod.rs") } else { format!("{stem}.rs") };
    let parts = names.operations.iter().filter(|_| names.is_split()).map(move |&at| File {
        path: format!("{stem}/{}.rs", plain(&context.names.operations[at].module)),
        content: part(context, names, at),
    });
    std::iter::once_with(move || File { path, content: first(context, names) }).chain(parts)
}

/// The files of which there is one.
fn singles<'a>(context: &Context<'a>) -> Vec<File<'a>> {
    let file = |path: &str, content| File { path: path.to_owned(), content };
    let mut files = vec![file("lib.rs", Content::Library(library::library(context)))];
    files.extend(library::guide(context).map(|guide| file("guide.rs", Content::Guide(guide))));
    if context.has_models() {
        files.push(file("models/mod.rs", Content::ModelsIndex(library::models_index(context))));
    }
    if context.has_client() {
        files.push(file("resources/mod.rs", Content::ResourcesIndex(library::resources_index(context))));
        files.push(file("client.rs", Content::Client(Box::new(client::client(context)))));
        files.push(file("mock/mod.rs", Content::Mock(mock::mock(context))));
        files.push(file("error.rs", Content::Error(error::error(context))));
    }
    let parameters = parameters::parameters(context).map(Content::Parameters);
    files.extend(parameters.map(|content| file("parameters.rs", content)));
    files
}

/// The file of one type.
fn model<'a>(context: &Context<'a>, id: TypeId) -> File<'a> {
    let content = match &context.api.ty(id).kind {
        TypeKind::Object(object) => Content::Object(object::object(context, id, object)),
        TypeKind::Enum(values) => Content::Enumeration(enumeration::enumeration(context, id, values)),
        TypeKind::Union(union) => Content::Union(union::union(context, id, union)),
        TypeKind::Untagged(union) => Content::Untagged(untagged::untagged(context, id, union)),
        TypeKind::Alias(target) => Content::Alias(alias::alias(context, id, target)),
    };
    File { path: format!("models/{}.rs", plain(&context.names.ty(id).module)), content }
}

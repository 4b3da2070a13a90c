//! The document as it is written.
//!
//! Text becomes a tree of [`Node`]s that know where they stand; the tree becomes a [`Document`] of typed parts that own what they hold. What one part says by itself
//! is checked here: syntax, keywords, kinds of values, and which keywords of a schema may stand together. What parts say about one another is checked by
//! `lower`.

mod annotations;
mod applies;
mod body;
mod components;
mod default;
mod document;
mod enumeration;
mod extensions;
mod fragment;
pub mod keywords;
mod media_types;
mod members;
mod object;
mod operation;
mod parameter;
mod path_item;
mod read_schema;
mod reference;
mod schema_object;
mod security;
mod server;
mod types;
mod values;
pub(crate) mod visit;

pub use annotations::{Annotations, Description, Limit};
pub use body::{Content, Events, Example, Header, Media, RequestBody, Response};
pub use components::Components;
pub use default::Default;
pub(crate) use default::{equals, fits};
pub use document::{Document, Info, Tag};
pub use extensions::{Crate, ErrorEnvelope, Paging, Retry, WaitHeader, WaitUnit};
pub use members::Spanned;
pub(crate) use members::{described, wrong_kind};
pub use operation::{Operation, Responses};
pub use parameter::{Location, Parameter, Style};
pub use path_item::PathItem;
pub use reference::{OrReference, Reference};
pub(crate) use reference::{component_of, pointer_of};
pub use schema_object::{
    Constant, Discriminator, EnumSchema, EnumValue, ObjectSchema, Others, Property, Scalar, Schema,
    SchemaKind,
};
pub use security::{SecurityRequirement, SecurityScheme, SecuritySchemeKind};
pub use server::Server;

use crate::diagnostic::Diagnostics;
use crate::source::Node;

/// Reads a document from its tree.
///
/// Diagnostics are added to `diagnostics`; parts that hold one are left out of what is returned or marked as [`SchemaKind::Broken`], so that later stages can go on and find
/// more. None is returned where there is no document at all: the root is not an object.
pub fn read(root: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Document> {
    Document::read(root, diagnostics)
}

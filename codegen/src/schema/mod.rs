//! The document as it is written.
//!
//! Text becomes a tree of [`Node`]s that know where they stand; the tree becomes a [`Document`] of typed parts that own what they hold. What one part says by itself
//! is checked here: syntax, keywords, kinds of values, and which keywords of a schema may stand together. What parts say about one another is checked by
//! [`lower`](crate::lower).

mod annotations;
mod applies;
mod body;
mod components;
mod default;
mod document;
mod enumeration;
mod extensions;
pub mod keywords;
mod members;
mod node;
mod object;
mod operation;
mod parameter;
mod parse;
mod path_item;
mod read_schema;
mod reference;
mod schema_object;
mod security;
mod syntax;
mod types;
mod values;

pub use annotations::{Annotations, Description, Limit};
pub use body::{Content, Example, Header, RequestBody, Response};
pub use components::Components;
pub use default::Default;
pub use document::{Document, Info, Server, Tag};
pub use extensions::{Crate, ErrorEnvelope, Paging, Retry, WaitHeader, WaitUnit};
pub use members::Spanned;
pub use node::{Member, Node, Pointer, Token, Value};
pub use operation::{Operation, Responses};
pub use parameter::{Location, Parameter, Style};
pub use path_item::PathItem;
pub use reference::{OrReference, Reference};
pub use schema_object::{
    Constant, Discriminator, EnumSchema, EnumValue, ObjectSchema, Property, Scalar, Schema, SchemaKind,
};
pub use security::{SecurityRequirement, SecurityScheme, SecuritySchemeKind};

use crate::diagnostic::Diagnostics;

/// Reads a document from its bytes.
///
/// Faults are added to `faults`; parts that hold one are left out of what is returned or marked as [`SchemaKind::Broken`], so that later stages can go on and find
/// more. None is returned where there is no document at all: the text is not JSON, or not an object.
pub fn read(text: &[u8], faults: &mut Diagnostics) -> Option<Document> {
    Document::read(&tree(text, faults)?, faults)
}

/// Reads the bytes as a tree, with everything that a [`Document`] does not keep, such as `x-source` and `x-departure`.
///
/// A repeated key is added to `faults`; its first value is kept. None is returned where the text is not JSON.
pub fn tree<'t>(text: &'t [u8], faults: &mut Diagnostics) -> Option<Node<'t>> {
    parse::parse(text, faults)
}

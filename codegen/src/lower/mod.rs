//! Document to model: references, types, unions, operations.
//!
//! What one part of the document says by itself was checked when it was [read](crate::openapi); here is checked what parts say about one another. Every diagnostic is
//! found in one run: a part that holds one becomes [`TypeRef::Error`](crate::model::TypeRef::Error) or is left out, so that what depends on it can still be looked at. A
//! model that was made together with diagnostics is therefore whole in itself, but not what the document means; it serves to find more diagnostics and for nothing else.

mod api;
mod choices;
mod credentials;
mod cycles;
mod direction;
mod docs;
mod errors;
mod every_reference;
mod examples;
mod fields;
mod follow;
mod headers;
mod name;
mod operations;
mod paging;
mod parameter_checks;
mod parameters;
mod parts;
mod path;
mod references;
mod request_body;
mod responses;
mod sent_as;
mod types;
mod unions;

use std::collections::HashMap;

use self::references::Schemas;
use crate::diagnostic::Diagnostics;
use crate::model::{Api, Example, Parameter, TypeDef, TypeId};
use crate::openapi::Document;
use crate::source::NodeId;

/// Turns a document into a model, and adds its diagnostics to `diagnostics`. The model counts only if there are none.
pub(crate) fn lower(document: &Document, diagnostics: &mut Diagnostics) -> Api {
    references::check(document, diagnostics);
    let schemas = Schemas::new(&document.components.schemas, diagnostics);
    Lowering {
        document,
        schemas,
        diagnostics,
        types: Vec::new(),
        inline: HashMap::new(),
        parameters: HashMap::new(),
        examples: Vec::new(),
    }
    .api()
}

/// The work in progress.
struct Lowering<'d, 'f> {
    document: &'d Document,
    schemas: Schemas<'d>,
    diagnostics: &'f mut Diagnostics,
    /// Components first, by their index in the document.
    types: Vec<TypeDef>,
    /// Types of inline schemas by where these stand, so that a schema that is reached twice makes one type.
    inline: HashMap<NodeId, TypeId>,
    /// Parameters by where they stand.
    parameters: HashMap<NodeId, Option<Parameter>>,
    /// Examples that are JSON, with their types.
    examples: Vec<Example>,
}

//! Somebody else's document, rewritten in the dialect.
//!
//! OpenAPI says the same thing in many ways; the [reader](crate::openapi) knows one of them. Here the others are translated: OpenAPI 3.0 to 3.1, references to any place of the document to references to components, `allOf` to the schema that it
//! adds up to, parents that name a discriminator to unions of their children. The result is a tree like any other, and each value in it remembers where it came from. What has no translation stays as it is, and the reader
//! reports it.
//!
//! A curated document is written in the dialect and is not touched.

mod choices;
mod discriminator;
mod enums;
mod examples;
mod files;
mod inheritance;
mod leave_out;
mod merge;
mod null;
mod nullable;
mod objects;
mod operations;
mod pointer;
mod references;
mod required;
mod types;
mod version;
mod walk;

pub use files::Loader;
pub(crate) use files::load;
pub(crate) use leave_out::{Cause, Omission, leave_out};

use crate::diagnostic::Diagnostics;
use crate::source::{Draft, NodeId, Sources};

/// Rewrites a document in the dialect. What is said about it is said once, however often the result is read.
pub(crate) fn normalize(sources: &Sources, root: NodeId, diagnostics: &mut Diagnostics) -> Draft {
    let mut document = Draft::of(sources.node(root));
    rewrite(&mut document, diagnostics);
    document
}

/// Each step relies on those before it.
fn rewrite(document: &mut Draft, diagnostics: &mut Diagnostics) {
    let version = version::lift(document);
    walk::schemas(document, &mut |schema| nullable::lift(schema, version));
    references::settle(document, diagnostics);
    walk::schemas(document, &mut |schema| {
        examples::settle(schema);
        enums::list(schema);
        types::settle(schema, diagnostics);
        enums::settle(schema, diagnostics);
        objects::settle(schema, diagnostics);
    });
    let bases = inheritance::settle(document);
    merge::settle(document, &bases, diagnostics);
    walk::schemas(document, &mut |schema| {
        choices::settle(schema);
        discriminator::settle(schema, diagnostics);
        objects::settle(schema, diagnostics);
        required::settle(schema, diagnostics);
    });
    null::settle(document, diagnostics);
    operations::settle(document, diagnostics);
}

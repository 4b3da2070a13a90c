//! Examples of a document with the types that the emitted crate has for them.

use super::{Companions, run};
use crate::diagnostic::Report;
use crate::dialect::Mode;
use crate::plan::{self, Context, names};

/// An example of a document that is JSON, and the Rust type that reads and writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// JSON pointer of the example in the document.
    pub pointer: String,
    /// JSON pointer of the schema that it is an example of.
    pub schema: String,
    /// The type by its path within the emitted crate: `Vec<crate::models::Pet>`.
    pub rust_type: String,
    /// The example as compact JSON.
    pub json: String,
}

/// Every example of a document that a body or a schema has, with the type that the emitted crate has for it.
///
/// # Errors
///
/// As for [`generate_with`](crate::generate_with).
pub fn examples(text: &[u8], companions: &Companions<'_>, mode: Mode) -> Result<Vec<Example>, Report> {
    let examples = run(text, companions, mode, |api, sources, _, diagnostics| {
        let names = names::decide(&api, diagnostics);
        let context = Context::new(&api, &names);
        let typed = plan::example_types(&context).into_iter();
        let typed = typed.map(|(example, ty)| Example {
            pointer: sources.pointer(example.place),
            schema: sources.pointer(example.schema),
            rust_type: ty,
            json: sources.node(example.place.node).compact(),
        });
        typed.collect::<Vec<_>>()
    });
    examples.map(|(mut examples, _)| {
        examples.sort_by(|a, b| (&a.pointer, &a.rust_type).cmp(&(&b.pointer, &b.rust_type)));
        examples.dedup();
        examples
    })
}

//! Examples of the document, each with the Rust type that reads and writes it.

use super::Context;
use super::imports::Imports;
use super::rust_type::{RustType, rust_type};
use crate::model::Example;

/// The types of the examples, in the model's order, by their paths within the emitted crate.
pub(crate) fn example_types<'a>(context: &Context<'a>) -> Vec<(&'a Example, RustType)> {
    let mut imports = Imports::by_path();
    context
        .api
        .examples
        .iter()
        .map(|example| (example, rust_type(context, &example.ty, &mut imports)))
        .collect()
}

//! `examples` of a schema: a list of values, whatever other objects of the standard have.

use crate::source::{Content, Draft};

/// Makes a list of examples that have names.
pub(super) fn settle(schema: &mut Draft) {
    let Some(examples) = schema.get_mut("examples") else { return };
    let Content::Object(named) = &mut examples.content else { return };
    let values = named.values_mut().map(|example| match example.take("value") {
        Some(value) => value,
        None => example.clone(),
    });
    examples.content = Content::Array(values.collect());
}

//! Objects, maps and arrays.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Content, Draft, Object};

/// Gives arrays their elements and maps their values.
pub(super) fn settle(schema: &mut Draft, diagnostics: &mut Diagnostics) {
    patterns(schema);
    additional(schema);
    elements(schema, diagnostics);
    if schema.get("required").is_some_and(|required| required.array().is_none()) {
        // The flag of drafts before 4, said of a property itself.
        schema.take("required");
    }
}

/// Keys of a pattern are keys of a map.
fn patterns(schema: &mut Draft) {
    let Some(patterns) = schema.take("patternProperties") else { return };
    if schema.get("additionalProperties").is_some_and(|additional| additional.object().is_some()) {
        return;
    }
    let origin = patterns.origin;
    let values = match patterns.content {
        Content::Object(values) if values.len() == 1 => values.into_values().next(),
        _ => None,
    };
    let any = || Draft::made(origin, Content::Object(Object::new()));
    schema.set("additionalProperties", values.unwrap_or_else(any));
}

/// Beside named properties, a schema that says nothing of the others is as good as none.
fn additional(schema: &mut Draft) {
    let has_named = schema.get("properties").and_then(Draft::object).is_some_and(|named| !named.is_empty());
    let says_nothing =
        schema.get("additionalProperties").and_then(Draft::object).is_some_and(Object::is_empty);
    if has_named && says_nothing {
        schema.take("additionalProperties");
    }
}

fn elements(schema: &mut Draft, diagnostics: &mut Diagnostics) {
    let origin = schema.origin;
    let any = || Draft::made(origin, Content::Object(Object::new()));
    let is_tuple = schema.take("prefixItems").is_some()
        | schema.get("items").is_some_and(|items| items.array().is_some());
    let is_array = super::types::of(schema) == Some("array");
    if is_tuple {
        let message = "the elements of a tuple are read as any JSON";
        let help = "name one type for all of them in `items`, or use an object with named properties";
        diagnostics.push(Diagnostic::warning("untyped-tuple", message, schema.place()).with_help(help));
        schema.set("items", any());
    } else if is_array && !schema.has("items") {
        let message = "an array without `items`";
        let help = "its elements are read as any JSON";
        diagnostics.push(Diagnostic::warning("untyped-elements", message, schema.place()).with_help(help));
        schema.set("items", any());
    }
}

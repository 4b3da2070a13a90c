//! What OpenAPI 3.0 says of a schema in words of its own: `nullable`, and flags where JSON Schema has limits.

use super::version::Version;
use crate::source::{Content, Draft};

/// Also in documents of 3.1, where people go on writing it.
pub(super) fn lift(schema: &mut Draft, version: Version) {
    if version == Version::V3_0 {
        drop_siblings(schema);
    }
    limit(schema, "exclusiveMinimum", "minimum");
    limit(schema, "exclusiveMaximum", "maximum");
    if let Some(nullable) = schema.take("nullable")
        && matches!(nullable.content, Content::Boolean(true))
    {
        allow_null(schema);
    }
}

/// Beside a reference nothing counts in 3.0, but people describe and allow null there and mean it.
fn drop_siblings(schema: &mut Draft) {
    if let Some(members) = schema.object_mut().filter(|members| members.contains_key("$ref")) {
        let kept =
            ["$ref", "description", "title", "nullable", "deprecated", "readOnly", "writeOnly", "default"];
        members.retain(|key, _| kept.contains(&key.as_str()) || key.starts_with("x-"));
    }
}

/// `"exclusiveMinimum": true` beside a `minimum` is the exclusive minimum itself.
fn limit(schema: &mut Draft, exclusive: &str, inclusive: &str) {
    match schema.get(exclusive).map(|flag| &flag.content) {
        Some(Content::Boolean(true)) => {
            schema.take(exclusive);
            if let Some(value) = schema.take(inclusive) {
                schema.set(exclusive, value);
            }
        }
        Some(Content::Boolean(false)) => drop(schema.take(exclusive)),
        _ => {}
    }
}

/// Makes null one of the values of a schema.
pub(super) fn allow_null(schema: &mut Draft) {
    let origin = schema.origin;
    let null = || Draft::made(origin, Content::Null);
    if let Some(values) = schema.get_mut("enum").and_then(Draft::array_mut)
        && !values.iter().any(|value| matches!(value.content, Content::Null))
    {
        values.push(null());
    }
    if let Some(types) = schema.get_mut("type") {
        let word = Draft::text(types.origin, "null");
        match &mut types.content {
            Content::Array(words) if words.iter().any(|word| word.as_text() == Some("null")) => {}
            Content::Array(words) => words.push(word),
            Content::String(one) if one == "null" => {}
            Content::String(_) => {
                let one = types.clone();
                types.content = Content::Array(vec![one, word]);
            }
            _ => {}
        }
        return;
    }
    for keyword in ["oneOf", "anyOf"] {
        if let Some(members) = schema.get_mut(keyword).and_then(Draft::array_mut) {
            members.push(null_schema(origin));
            return;
        }
    }
    if ["$ref", "allOf"].iter().any(|keyword| schema.has(keyword)) {
        wrap(schema);
    }
}

/// `{"type": "null"}`
pub(super) fn null_schema(origin: crate::source::NodeId) -> Draft {
    let types = [("type".to_owned(), Draft::text(origin, "null"))];
    Draft::made(origin, Content::Object(types.into_iter().collect()))
}

/// Puts what a schema is into an `anyOf` with null. What is said to readers stays outside.
fn wrap(schema: &mut Draft) {
    let origin = schema.origin;
    let Some(members) = schema.object_mut() else { return };
    let (outside, inside) = std::mem::take(members)
        .into_iter()
        .partition(|(key, _)| OUTSIDE.contains(&key.as_str()) || key.starts_with("x-"));
    *members = outside;
    let inner = Draft { origin, content: Content::Object(inside), is_new: false };
    let choice = Draft::made(origin, Content::Array(vec![inner, null_schema(origin)]));
    members.insert("anyOf".to_owned(), choice);
    schema.is_new = true;
}

/// What is said of a place, whatever stands there.
const OUTSIDE: &[&str] = &[
    "title",
    "description",
    "deprecated",
    "default",
    "example",
    "examples",
    "readOnly",
    "writeOnly",
    "externalDocs",
];

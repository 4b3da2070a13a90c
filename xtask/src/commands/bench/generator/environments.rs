//! The checked-in schema with its paths and types many times over, each copy under names of its own.

use serde_json::{Map, Value};

use crate::{disk, workspace};

/// The document with `count` copies of everything that can be copied; one copy is the document itself.
///
/// # Errors
///
/// The schema cannot be read or is no JSON.
pub(super) fn copies(count: usize) -> Result<String, String> {
    let text = disk::read(&workspace::root().join(workspace::SCHEMA))?;
    let original: Value = serde_json::from_slice(&text).map_err(|error| format!("error: {error}"))?;
    let mut document = original.clone();
    for copy in 1..count {
        append(&original, &mut document, "/paths", |path| format!("/copy{copy}{path}"), copy);
        append(&original, &mut document, "/components/schemas", |name| format!("{name}Copy{copy}"), copy);
        append(&original, &mut document, "/components/responses", |name| format!("{name}Copy{copy}"), copy);
    }
    copy_tags(&original, &mut document, count);
    serde_json::to_string(&document).map_err(|error| format!("error: {error}"))
}

fn append(
    original: &Value,
    document: &mut Value,
    pointer: &str,
    rename: impl Fn(&str) -> String,
    copy: usize,
) {
    let members = original.pointer(pointer).and_then(Value::as_object).into_iter().flatten();
    let Some(target) = document.pointer_mut(pointer).and_then(Value::as_object_mut) else { return };
    for (name, value) in members.filter(|(name, _)| !is_shared(name)) {
        target.insert(rename(name), renamed(value, "", copy));
    }
}

/// The error envelope and the enum of the shared header exist once.
fn is_shared(name: &str) -> bool {
    ["AnthropicBeta", "BetaErrorResponse", "BetaError", "BetaErrorType", "Refused", "Failed"].contains(&name)
}

/// A value in which every name that has to be unique is that of the copy; `key` is the member that holds it.
fn renamed(value: &Value, key: &str, copy: usize) -> Value {
    match value {
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| (name.clone(), renamed(value, name, copy));
            Value::Object(members.iter().map(member).collect::<Map<_, _>>())
        }
        Value::Array(items) => Value::Array(items.iter().map(|item| renamed(item, key, copy)).collect()),
        Value::String(text) => Value::String(renamed_text(text, key, copy)),
        other => other.clone(),
    }
}

fn renamed_text(text: &str, key: &str, copy: usize) -> String {
    let schema = text.strip_prefix("#/components/schemas/");
    match (schema, key) {
        (Some(name), _) if !is_shared(name) => format!("{text}Copy{copy}"),
        (None, "operationId") => format!("{text}Copy{copy}"),
        (None, "x-resource" | "tags") => format!("{text}_copy{copy}"),
        _ => text.to_owned(),
    }
}

fn copy_tags(original: &Value, document: &mut Value, count: usize) {
    let tags = original["tags"].as_array().cloned().unwrap_or_default();
    let Some(target) = document["tags"].as_array_mut() else { return };
    for (copy, tag) in (1..count).flat_map(|copy| tags.iter().map(move |tag| (copy, tag))) {
        let mut tag = tag.clone();
        tag["name"] = Value::String(format!("{}_copy{copy}", tag["name"].as_str().unwrap_or_default()));
        target.push(tag);
    }
}

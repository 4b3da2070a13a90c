//! `type`: one type a schema, said and not implied.

use super::nullable;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Content, Draft, NodeId, Object};

/// Boolean schemas, implied types and lists of types.
pub(super) fn settle(schema: &mut Draft, diagnostics: &mut Diagnostics) {
    boolean(schema);
    if schema.get("type").is_some_and(|types| types.as_text() == Some("any")) {
        schema.take("type");
    }
    imply(schema, diagnostics);
    split(schema);
}

/// `true` is any value. So is what `false` stands for in practice: something that a server does not send.
fn boolean(schema: &mut Draft) {
    if let Content::Boolean(_) = schema.content {
        schema.content = Content::Object(Object::new());
    }
}

/// Keywords that speak of values of one type only.
const IMPLIED: &[(&str, &[&str])] = &[
    (
        "object",
        &[
            "properties",
            "additionalProperties",
            "patternProperties",
            "required",
            "minProperties",
            "maxProperties",
        ],
    ),
    ("array", &["items", "prefixItems", "minItems", "maxItems", "uniqueItems"]),
    ("string", &["pattern", "minLength", "maxLength"]),
    ("number", &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
];

/// Keywords that decide what a schema is without a type.
const DECISIVE: &[&str] = &["type", "$ref", "enum", "const"];

fn imply(schema: &mut Draft, diagnostics: &mut Diagnostics) {
    if DECISIVE.iter().any(|keyword| schema.has(keyword)) {
        return;
    }
    let is_choice = ["oneOf", "anyOf", "allOf"].iter().any(|keyword| schema.has(keyword));
    let owner = IMPLIED.iter().find(|(_, keywords)| {
        // Which properties a member must have says nothing on what the members are.
        keywords.iter().any(|keyword| schema.has(keyword) && !(is_choice && *keyword == "required"))
    });
    let Some((word, keywords)) = owner else {
        if let Some(word) = schema.get("format").and_then(Draft::as_text).and_then(type_of_format) {
            say(schema, word);
        }
        return;
    };
    if !is_choice
        && !schema.object().is_some_and(|members| members.contains_key("required") && members.len() == 1)
    {
        let because = keywords.iter().find(|keyword| schema.has(keyword)).copied().unwrap_or_default();
        let message = format!("`{because}` stands without a type");
        let help = format!("it is read as if it said `\"type\": \"{word}\"`");
        diagnostics.push(Diagnostic::warning("implied-type", message, schema.place()).with_help(help));
    }
    say(schema, word);
}

fn say(schema: &mut Draft, word: &str) {
    let origin = schema.origin;
    schema.set("type", Draft::text(origin, word));
}

fn type_of_format(format: &str) -> Option<&'static str> {
    match format {
        "date-time" | "date" | "uuid" | "uri" | "email" | "byte" | "binary" | "password" => Some("string"),
        "int32" | "int64" => Some("integer"),
        "float" | "double" => Some("number"),
        _ => None,
    }
}

/// Several types beside null become a choice.
fn split(schema: &mut Draft) {
    let Some(words) = schema.get("type").and_then(Draft::array) else { return };
    let (null, mut words): (Vec<Draft>, Vec<Draft>) =
        words.iter().cloned().partition(|word| word.as_text() == Some("null"));
    let mut seen = Vec::new();
    words.retain(|word| match word.as_text().map(str::to_owned) {
        Some(text) if seen.contains(&text) => false,
        Some(text) => {
            seen.push(text);
            true
        }
        None => true,
    });
    if seen.contains(&"number".to_owned()) {
        words.retain(|word| word.as_text() != Some("integer"));
    }
    let origin = schema.origin;
    match words.as_slice() {
        [] => {}
        [only] => {
            let types = match null.into_iter().next() {
                Some(null) => Content::Array(vec![only.clone(), null]),
                None => only.content.clone(),
            };
            if let Some(keyword) = schema.get_mut("type") {
                keyword.content = types;
            }
        }
        // A schema that also lists its values is told by these.
        _ if schema.has("enum") || schema.has("const") => drop(schema.take("type")),
        several => {
            let several = several.to_vec();
            schema.take("type");
            let mut members: Vec<Draft> = several.iter().map(|word| alternative(schema, word)).collect();
            if !null.is_empty() {
                members.push(nullable::null_schema(origin));
            }
            schema.set("anyOf", Draft::made(origin, Content::Array(members)));
            remove_owned(schema);
        }
    }
}

/// The schema of one of several types: what is said of values of this type.
fn alternative(schema: &Draft, word: &Draft) -> Draft {
    let kind = word.as_text().unwrap_or_default();
    let mut members: Object = [("type".to_owned(), word.clone())].into_iter().collect();
    for (key, value) in schema.object().into_iter().flatten() {
        if owners(key).is_some_and(|owners| owners.contains(&kind)) {
            members.insert(key.clone(), value.clone());
        }
    }
    Draft::made(word.origin, Content::Object(members))
}

fn remove_owned(schema: &mut Draft) {
    if let Some(members) = schema.object_mut() {
        members.retain(|key, _| owners(key).is_none());
    }
}

/// The types whose values a keyword speaks of; none if it speaks of all.
pub(super) fn owners(keyword: &str) -> Option<&'static [&'static str]> {
    match keyword {
        "properties"
        | "required"
        | "additionalProperties"
        | "patternProperties"
        | "minProperties"
        | "maxProperties"
        | "propertyNames" => Some(&["object"]),
        "items" | "prefixItems" | "minItems" | "maxItems" | "uniqueItems" => Some(&["array"]),
        "minLength" | "maxLength" | "pattern" => Some(&["string"]),
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            Some(&["integer", "number"])
        }
        "format" => Some(&["string", "integer", "number"]),
        _ => None,
    }
}

/// The type that a schema names, null aside.
pub(super) fn of(schema: &Draft) -> Option<&str> {
    let types = schema.get("type")?;
    let one = |word: &'_ Draft| word.as_text().is_some_and(|word| word != "null");
    match &types.content {
        Content::String(word) => Some(word),
        Content::Array(words) => words.iter().find(|word| one(word)).and_then(Draft::as_text),
        _ => None,
    }
}

/// Gives a schema its type; null stays allowed.
pub(super) fn set(schema: &mut Draft, word: &str, nullable: bool, origin: NodeId) {
    let word = Draft::text(origin, word);
    let types = match nullable {
        true => Draft::made(origin, Content::Array(vec![word, Draft::text(origin, "null")])),
        false => word,
    };
    schema.set("type", types);
}

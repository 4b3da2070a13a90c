//! What "nothing is lost" means: one check for every text that must be taken.

use serde_json::Value;

use crate::document::{Body, Document, Node, Role};
use crate::json::{Json, Kind};
use crate::table::{Codec, EXACT_WAYS, Held, Way, codec};

/// Decodes a document by every entry point and compares what is written with what was read.
pub(crate) fn lossless(document: &Document) -> Result<(), String> {
    let codec = codec(document.component);
    let input = Json::parse(&document.text).map_err(|error| format!("the test made no JSON: {error}"))?;
    if let Some(key) = input.repeated_key() {
        return Err(format!("the test made the key {key:?} twice"));
    }
    let mut first: Option<Box<dyn Held>> = None;
    for way in EXACT_WAYS {
        let held = codec
            .read(way, document.text.as_bytes())
            .map_err(|error| format!("{way:?} refused what the schema allows: {error}"))?;
        written_back(document, &input, &held.text()).map_err(|defect| format!("{way:?}: {defect}"))?;
        if let Some(first) = &first
            && !first.same(&*held)
        {
            return Err(format!("{way:?} reads another value than {:?}", EXACT_WAYS[0]));
        }
        first.get_or_insert(held);
    }
    let held = first.ok_or("no entry point")?;
    written_back(document, &input, &held.pretty()).map_err(|defect| format!("pretty: {defect}"))?;
    if !codec.read(Way::Str, held.text().as_bytes())?.same(&*held) {
        return Err(format!("what is written is read as another value: {}", held.text()));
    }
    if document.beyond_value { Ok(()) } else { by_value(codec, document, &*held) }
}

/// Compares a written text with the one that was read.
fn written_back(document: &Document, input: &Json<'_>, text: &str) -> Result<(), String> {
    let output = Json::parse(text).map_err(|error| format!("wrote no JSON: {error}: {text}"))?;
    if let Some(key) = output.repeated_key() {
        return Err(format!("wrote the key {key:?} twice: {text}"));
    }
    if !input.same(&output) {
        return Err(format!("wrote something else: {text}"));
    }
    kept_to_the_letter(&document.node, &output).map_err(|defect| format!("{defect}: {text}"))
}

/// Looks for the exact text of all that the schema does not know, in its place and in its order.
fn kept_to_the_letter(node: &Node, output: &Json<'_>) -> Result<(), String> {
    match (&node.body, &output.kind) {
        (Body::Kept(exact), _) if exact != output.raw => {
            Err(format!("`{exact}` was written as `{}`", output.raw))
        }
        (Body::Known(_) | Body::Kept(_), _) => Ok(()),
        (Body::List(items), Kind::List(outputs)) => {
            items.iter().zip(outputs).try_for_each(|(item, output)| kept_to_the_letter(item, output))
        }
        (Body::Map(members) | Body::Object { members, .. }, _) => {
            let unknown = members.iter().filter(|member| member.role == Role::Unknown);
            let order: Vec<&str> = unknown.map(|member| member.name.as_str()).collect();
            let mut written = output.names();
            written.retain(|name| order.contains(name));
            if order != written {
                return Err(format!("the unknown fields {order:?} came as {written:?}"));
            }
            members.iter().try_for_each(|member| {
                let output = output.get(&member.name).ok_or(format!("{:?} is lost", member.name))?;
                kept_to_the_letter(&member.node, output)
            })
        }
        (Body::List(_), _) => Err("an array is lost".to_owned()),
    }
}

/// The same by way of values that are not text, as exactly as those are.
fn by_value(codec: &dyn Codec, document: &Document, held: &dyn Held) -> Result<(), String> {
    let input: Value = serde_json::from_str(&document.text).map_err(|error| error.to_string())?;
    if !alike(&input, &held.value()) {
        return Err(format!("to_value makes another value: {}", held.value()));
    }
    for way in [Way::Value, Way::Buffer] {
        let read = codec
            .read(way, document.text.as_bytes())
            .map_err(|error| format!("{way:?} refused what the schema allows: {error}"))?;
        let text = read.text();
        if let Some(key) = Json::parse(&text)?.repeated_key() {
            return Err(format!("after {way:?}, the key {key:?} is written twice: {text}"));
        }
        let output: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
        if !alike(&input, &output) || !alike(&input, &read.value()) {
            return Err(format!("after {way:?}, this is written: {text}"));
        }
    }
    Ok(())
}

/// Equal; but without its feature `float_roundtrip`, serde_json reads a float's last bit as it likes.
pub(crate) fn alike(value: &Value, other: &Value) -> bool {
    match (value, other) {
        (Value::Number(number), Value::Number(other)) if number.is_f64() && other.is_f64() => {
            let (number, other) = (number.as_f64().unwrap(), other.as_f64().unwrap());
            number == other || (number - other).abs() <= number.abs() * 4.0 * f64::EPSILON
        }
        (Value::Array(items), Value::Array(others)) => {
            items.len() == others.len() && items.iter().zip(others).all(|(item, other)| alike(item, other))
        }
        (Value::Object(members), Value::Object(others)) => {
            members.len() == others.len()
                && members.iter().all(|(key, value)| others.get(key).is_some_and(|other| alike(value, other)))
        }
        _ => value == other,
    }
}

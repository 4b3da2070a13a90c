//! Whether a text is what the schema allows.

use serde_json::Value;

use crate::json::{Json, Kind};
use crate::schema::SCHEMA;
use crate::shape::{Object, Shape, Union};

/// Tells what the schema does not allow about a value.
pub(crate) fn conforms(json: &Json<'_>, shape: &Shape) -> Result<(), String> {
    let fits = match (shape, &json.kind) {
        (Shape::Component(name), _) => return conforms(json, &SCHEMA.component(name).shape),
        (Shape::Nullable(_), Kind::Word) if json.raw == "null" => true,
        (Shape::Nullable(inner), _) => return conforms(json, inner),
        (Shape::Any, _) | (Shape::Text, Kind::Text(Some(_))) => true,
        (Shape::Boolean, _) => matches!(json.raw, "true" | "false"),
        (Shape::Integer(32), _) => json.raw.parse::<i32>().is_ok(),
        (Shape::Integer(_), _) => json.raw.parse::<i64>().is_ok(),
        (Shape::Number, _) => serde_json::from_str::<serde_json::Number>(json.raw).is_ok(),
        (Shape::Constant(value), Kind::Text(Some(text))) => value == text,
        (Shape::Constant(value), Kind::Word) => {
            serde_json::from_str::<Value>(json.raw).is_ok_and(|raw| raw == *value)
        }
        (Shape::Enum { values, open }, Kind::Text(Some(text))) => *open || values.contains(text),
        (Shape::List(item), Kind::List(items)) => {
            return items.iter().try_for_each(|inner| conforms(inner, item));
        }
        (Shape::Map(value), Kind::Object(members)) => {
            return members.iter().try_for_each(|(_, inner)| conforms(inner, value));
        }
        (Shape::Object(object), Kind::Object(_)) => return conforming_fields(json, object),
        (Shape::Union(union), Kind::Object(_)) => return conforming_variant(json, union),
        _ => false,
    };
    if fits { Ok(()) } else { Err(format!("the schema does not allow {} as {shape:?}", json.raw)) }
}

fn conforming_fields(json: &Json<'_>, object: &Object) -> Result<(), String> {
    for field in &object.fields {
        match json.get(&field.name) {
            Some(value) => conforms(value, &field.shape)?,
            None if field.required => return Err(format!("{} is missing in {}", field.name, json.raw)),
            None => {}
        }
    }
    let known = |name: &&str| object.fields.iter().any(|field| field.name == **name);
    match json.names().iter().find(|name| !known(name)) {
        Some(name) if !object.open => Err(format!("the schema has no field {name:?}: {}", json.raw)),
        _ => Ok(()),
    }
}

fn conforming_variant(json: &Json<'_>, union: &Union) -> Result<(), String> {
    let Some(Kind::Text(Some(tag))) = json.get(&union.tag).map(|tag| &tag.kind) else {
        return Err(format!("{} has no tag", json.raw));
    };
    match union.variants.get(tag) {
        Some(component) => conforms(json, &SCHEMA.component(component).shape),
        None if union.open => Ok(()),
        None => Err(format!("the schema has no variant {tag:?}")),
    }
}

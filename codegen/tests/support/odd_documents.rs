//! Small documents with odd names in every place.

use serde_json::{Map, Value, json};

use crate::dice::Dice;
use crate::odd_names::name;

/// A document of a few schemas, operations, parameters and credentials.
pub(crate) fn document(mut dice: Dice) -> Value {
    let dice = &mut dice;
    let schemas = schemas(dice);
    let names: Vec<String> = schemas.keys().cloned().collect();
    let mut document = json!({
        "openapi": "3.1.0",
        "info": {"title": "Names", "version": "1.0.0"},
        "x-crate": {"name": "names"},
        "servers": [{"url": "https://example.com"}],
        "paths": paths(dice, &names),
        "components": {"schemas": schemas, "securitySchemes": credentials(dice)},
    });
    if dice.chance(10) {
        document["x-crate"]["drop-prefix"] = name(dice).into();
    }
    if let Some(failure) = names.first().filter(|_| dice.chance(10)) {
        document["x-error-envelope"] = json!({"schema": reference(failure)["$ref"]});
    }
    document
}

fn schemas(dice: &mut Dice) -> Map<String, Value> {
    let names: Vec<String> = (0..1 + dice.roll(4)).map(|_| name(dice)).collect();
    let mut schemas = Map::new();
    for own in &names {
        let mut schema = match dice.roll(8) {
            0..=3 => object(dice, &names),
            4..=5 => enumeration(dice),
            6 => array(reference(dice.of(&names))),
            _ => value(dice, &names, 1),
        };
        rename(dice, &mut schema);
        schemas.insert(own.clone(), schema);
    }
    if dice.chance(30) {
        union(dice, &names, &mut schemas);
    }
    schemas
}

/// Two objects that a constant tells apart, and what holds either.
fn union(dice: &mut Dice, names: &[String], schemas: &mut Map<String, Value>) {
    let (tag, members) = (name(dice), [name(dice), name(dice)]);
    for member in &members {
        let mut schema = object(dice, names);
        schema["properties"][&tag] = json!({"type": "string", "const": name(dice)});
        schema["required"] = json!([tag]);
        schemas.insert(member.clone(), schema);
    }
    let members: Vec<Value> = members.iter().map(reference).collect();
    schemas.insert(name(dice), json!({"oneOf": members, "discriminator": {"propertyName": tag}}));
}

fn object(dice: &mut Dice, names: &[String]) -> Value {
    let mut properties = Map::new();
    for _ in 0..dice.roll(5) {
        let mut schema = value(dice, names, 2);
        rename(dice, &mut schema);
        properties.insert(name(dice), schema);
    }
    let required: Vec<&String> = properties.keys().filter(|_| dice.chance(50)).collect();
    json!({"type": "object", "required": required, "properties": properties})
}

fn value(dice: &mut Dice, names: &[String], depth: usize) -> Value {
    match dice.roll(if depth == 0 { 10 } else { 14 }) {
        0..=2 => json!({"type": "string"}),
        3 => json!({"type": ["string", "null"]}),
        4 => json!({"type": "integer"}),
        5 => json!({"type": "number"}),
        6 => json!({"type": "string", "format": "date-time"}),
        7 => json!({}),
        8 => json!({"type": "string", "const": name(dice)}),
        9 => json!({"type": "boolean"}),
        10 => array(value(dice, names, depth - 1)),
        11 => json!({"type": "object", "additionalProperties": value(dice, names, depth - 1)}),
        12 => enumeration(dice),
        _ if dice.chance(50) => object(dice, names),
        _ => reference(dice.of(names)),
    }
}

fn array(items: Value) -> Value {
    json!({"type": "array", "items": items})
}

fn enumeration(dice: &mut Dice) -> Value {
    let mut values: Vec<String> = (0..1 + dice.roll(4)).map(|_| name(dice)).collect();
    values.sort();
    values.dedup();
    let mut schema = json!({"type": "string", "enum": values});
    if dice.chance(15) {
        schema["x-enum-names"] = json!({&values[0]: name(dice)});
    }
    schema
}

fn reference(to: impl AsRef<str>) -> Value {
    json!({"$ref": format!("#/components/schemas/{}", to.as_ref().replace('~', "~0").replace('/', "~1"))})
}

fn rename(dice: &mut Dice, schema: &mut Value) {
    if dice.chance(8) && schema.get("$ref").is_none() {
        schema["x-rust-name"] = name(dice).into();
    }
}

fn paths(dice: &mut Dice, names: &[String]) -> Value {
    let mut paths = Map::new();
    for index in 0..dice.roll(4) {
        let mut operation = operation(dice, names);
        let mut path = format!("/p{index}");
        if dice.chance(50) {
            let inside = name(dice);
            path.push_str(&format!("/{{{inside}}}"));
            let parameters = operation["parameters"].as_array_mut();
            parameters
                .unwrap()
                .push(json!({"name": inside, "in": "path", "required": true, "schema": {"type": "string"}}));
        }
        let method =
            if operation.get("requestBody").is_some() { "post" } else { *dice.of(&["get", "delete"]) };
        paths.insert(path, json!({method: operation}));
    }
    paths.into()
}

fn operation(dice: &mut Dice, names: &[String]) -> Value {
    let mut operation = json!({"operationId": name(dice), "parameters": parameters(dice, names), "responses": {"204": {"description": "Done."}}});
    if dice.chance(60) {
        operation["tags"] = json!([name(dice)]);
    }
    for extension in ["x-method", "x-resource", "x-rust-name"] {
        if dice.chance(8) {
            operation[extension] = name(dice).into();
        }
    }
    let schema =
        |dice: &mut Dice| if dice.chance(60) { reference(dice.of(names)) } else { object(dice, names) };
    if dice.chance(50) {
        operation["requestBody"] =
            json!({"required": true, "content": {"application/json": {"schema": schema(dice)}}});
    }
    if dice.chance(60) {
        operation["responses"] = json!({"200": {"description": "Done.", "content": {"application/json": {"schema": schema(dice)}}}});
    }
    if dice.chance(15) {
        page(dice, &mut operation);
    }
    operation
}

/// Makes an operation one whose response is a page.
fn page(dice: &mut Dice, operation: &mut Value) {
    let (items, next, cursor) = (name(dice), name(dice), name(dice));
    let properties = json!({&items: array(json!({"type": "string"})), &next: {"type": ["string", "null"]}});
    let schema = json!({"type": "object", "required": [&items], "properties": properties});
    operation["responses"] =
        json!({"200": {"description": "A page.", "content": {"application/json": {"schema": schema}}}});
    operation["parameters"] = json!([{"name": &cursor, "in": "query", "schema": {"type": "string"}}]);
    operation["x-paging"] = json!({"items": items, "next-cursor": next, "cursor-parameter": cursor});
    operation.as_object_mut().unwrap().remove("requestBody");
}

fn parameters(dice: &mut Dice, names: &[String]) -> Vec<Value> {
    (0..dice.roll(4))
        .map(|_| {
            let place = *dice.of(&["query", "query", "header"]);
            let schema = match dice.roll(6) {
                0 => json!({"type": "integer"}),
                1 => array(json!({"type": "string"})),
                2 => enumeration(dice),
                3 => json!({"type": "string", "const": "always"}),
                4 if dice.chance(30) => reference(dice.of(names)),
                _ => json!({"type": "string"}),
            };
            let mut parameter =
                json!({"name": name(dice), "in": place, "required": dice.chance(40), "schema": schema});
            if place == "header" && dice.chance(30) {
                parameter["required"] = false.into();
                parameter["schema"] =
                    json!({"type": "array", "items": {"type": "string"}, "default": [name(dice)]});
                parameter["x-merge-default"] = true.into();
            }
            rename(dice, &mut parameter);
            parameter
        })
        .collect()
}

fn credentials(dice: &mut Dice) -> Value {
    let mut credentials = Map::new();
    for _ in 0..dice.roll(3) {
        let scheme = match dice.chance(50) {
            true => json!({"type": "http", "scheme": "bearer"}),
            false => json!({"type": "apiKey", "in": "header", "name": format!("x-{}", dice.roll(9))}),
        };
        credentials.insert(name(dice), scheme);
    }
    credentials.into()
}

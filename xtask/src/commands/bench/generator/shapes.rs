//! Documents of a given size, each of one shape.

use serde_json::{Map, Value, json};

/// A document with one operation that returns `Root`, and these schemas.
fn document(schemas: Map<String, Value>, description: &str) -> Result<String, String> {
    let document = json!({
        "openapi": "3.1.0",
        "x-crate": { "name": "shapes" },
        "info": { "title": "Shapes API", "version": "1.0.0", "description": description },
        "servers": [{ "url": "https://api.example.com", "description": "The public API." }],
        "paths": { "/root": { "get": {
            "operationId": "getRoot",
            "summary": "Reads the root.",
            "responses": { "200": {
                "description": "The root.",
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Root" } } }
            } }
        } } },
        "components": { "schemas": schemas }
    });
    serde_json::to_string(&document).map_err(|error| error.to_string())
}

fn object(properties: Map<String, Value>) -> Value {
    json!({ "type": "object", "description": "An object.", "properties": properties })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn with_root(properties: Map<String, Value>) -> Map<String, Value> {
    Map::from_iter([("Root".to_owned(), object(properties))])
}

/// Fields that each name a schema that does not exist.
pub(super) fn unknown_references(size: usize) -> Result<String, String> {
    let properties = (0..size).map(|index| (format!("field_{index}"), reference(&format!("Missing{index}"))));
    let text = document(with_root(properties.collect()), "Unknown references.")?;
    // A diagnostic shows the line: one property a line, as people write it.
    Ok(text.replace("},\"", "},\n\""))
}

/// About `size` fields: the square root of it types, each with a field of every type.
pub(super) fn dense(size: usize) -> Result<String, String> {
    let types = size.isqrt();
    let field = |index: usize| (format!("field_{index}"), reference(&format!("Type{index}")));
    let mut schemas = with_root(Map::from_iter([field(0)]));
    schemas.extend((0..types).map(|index| (format!("Type{index}"), object((0..types).map(field).collect()))));
    document(schemas, "Types that name one another.")
}

/// Schemas that are nothing but a reference to the next.
pub(super) fn chain(size: usize) -> Result<String, String> {
    let mut schemas = with_root(Map::from_iter([("first".to_owned(), reference("Link0"))]));
    schemas.extend((0..size).map(|index| (format!("Link{index}"), reference(&format!("Link{}", index + 1)))));
    schemas.insert(format!("Link{size}"), json!({ "type": "string", "description": "The end." }));
    document(schemas, "A chain of references.")
}

/// A description of links and brackets, with which readers of Markdown try many beginnings.
pub(super) fn description(size: usize) -> Result<String, String> {
    document(with_root(Map::new()), &format!("{}{}", "http://a/ ".repeat(size), "[".repeat(size)))
}

/// An enum of many values.
pub(super) fn long_enum(size: usize) -> Result<String, String> {
    let values: Vec<String> = (0..size).map(|index| format!("value_{index}")).collect();
    let kind = json!({ "type": "string", "description": "A kind.", "enum": values });
    document(with_root(Map::from_iter([("kind".to_owned(), kind)])), "A long enum.")
}

/// An object in an object, and so on, as deep as a document may be, many times over.
pub(super) fn nested(size: usize) -> Result<String, String> {
    let inner = (0..28).fold(json!({ "type": "string", "description": "The end." }), |inner, _| {
        object(Map::from_iter([("inner".to_owned(), inner)]))
    });
    let fields = (0..size).map(|index| (format!("field_{index}"), inner.clone()));
    document(with_root(fields.collect()), "Deep nesting.")
}

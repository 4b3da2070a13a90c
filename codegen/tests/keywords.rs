//! What the generator does with each keyword of OpenAPI 3.1 and JSON Schema 2020-12: tried, one by one, and written down in `schema/KEYWORDS.md`.
//!
//! `UPDATE_EXPECT=1 cargo test -p codegen --test keywords` writes the page.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use std::collections::BTreeSet;
use std::path::Path;

use codegen::{Failure, Mode, generate};
use serde_json::{Value, json};

/// A document in which every kind of object is there.
fn document() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1", "contact": {}, "license": {"name": "MIT"}},
        "servers": [{"url": "https://api.example"}],
        "tags": [{"name": "pets"}],
        "paths": {"/pets": {"post": {
            "operationId": "create",
            "tags": ["pets"],
            "parameters": [{"name": "page", "in": "query", "schema": {"type": "string"}}],
            "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}, "examples": {"one": {"value": {"name": "Tom", "size": 2}}}}}},
            "responses": {"200": {"description": "A pet.", "headers": {"x-a": {"schema": {"type": "string"}}}, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Home"}}}}},
        }}},
        "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "x-key"}, "token": {"type": "http", "scheme": "bearer"}},
            "schemas": {
                "Pet": {"type": "object", "properties": {"name": {"type": "string"}, "size": {"type": "number"}, "tags": {"type": "array", "items": {"type": "string"}}, "any": {}}},
                "Home": {"oneOf": [{"$ref": "#/components/schemas/House"}, {"$ref": "#/components/schemas/Tent"}], "discriminator": {"propertyName": "type"}},
                "House": {"type": "object", "required": ["type"], "properties": {"type": {"type": "string", "const": "house"}}},
                "Tent": {"type": "object", "required": ["type"], "properties": {"type": {"type": "string", "const": "tent"}}},
            },
        },
    })
}

const OBJECT: &str = "/components/schemas/Pet";
const STRING: &str = "/components/schemas/Pet/properties/name";
const NUMBER: &str = "/components/schemas/Pet/properties/size";
const ARRAY: &str = "/components/schemas/Pet/properties/tags";
const ANY: &str = "/components/schemas/Pet/properties/any";
const OPERATION: &str = "/paths/~1pets/post";
const PARAMETER: &str = "/paths/~1pets/post/parameters/0";
const BODY: &str = "/paths/~1pets/post/requestBody";
const MEDIA: &str = "/paths/~1pets/post/requestBody/content/application~1json";
const EXAMPLE: &str = "/paths/~1pets/post/requestBody/content/application~1json/examples/one";
const RESPONSE: &str = "/paths/~1pets/post/responses/200";
const HEADER: &str = "/paths/~1pets/post/responses/200/headers/x-a";
const SCHEME: &str = "/components/securitySchemes/key";

/// A keyword, the object that has it, where that stands in the document, and a value.
struct Keyword(&'static str, &'static str, &'static str, Value);

#[rustfmt::skip]
fn keywords() -> Vec<Keyword> {
    let string = || json!({"type": "string"});
    let mut all = vec![
        Keyword("document", "", "openapi", json!("3.1.1")),
        Keyword("document", "", "info", json!({"title": "Pets", "version": "1"})),
        Keyword("document", "", "jsonSchemaDialect", json!("https://json-schema.org/draft/2020-12/schema")),
        Keyword("document", "", "servers", json!([{"url": "https://other.example"}])),
        Keyword("document", "", "webhooks", json!({"new": {"post": {"responses": {"200": {"description": "Yes."}}}}})),
        Keyword("document", "", "security", json!([{"key": []}])),
        Keyword("document", "", "tags", json!([{"name": "pets"}])),
        Keyword("document", "", "externalDocs", json!({"url": "https://docs.example"})),
        Keyword("`info`", "/info", "summary", json!("Pets.")),
        Keyword("`info`", "/info", "description", json!("Pets.")),
        Keyword("`info`", "/info", "termsOfService", json!("https://terms.example")),
        Keyword("`info`", "/info", "contact", json!({"name": "Pets"})),
        Keyword("`info`", "/info", "license", json!({"name": "MIT"})),
        Keyword("server", "/servers/0", "description", json!("Live.")),
        Keyword("server", "/servers/0", "variables", json!({"a": {"default": "b"}})),
        Keyword("tag", "/tags/0", "description", json!("Pets.")),
        Keyword("tag", "/tags/0", "externalDocs", json!({"url": "https://docs.example"})),
        Keyword("path", "/paths/~1pets", "summary", json!("Pets.")),
        Keyword("path", "/paths/~1pets", "description", json!("Pets.")),
        Keyword("path", "/paths/~1pets", "servers", json!([{"url": "https://other.example"}])),
        Keyword("path", "/paths/~1pets", "parameters", json!([{"name": "deep", "in": "query", "schema": {"type": "boolean"}}])),
        Keyword("operation", OPERATION, "summary", json!("Creates.")),
        Keyword("operation", OPERATION, "description", json!("Creates.")),
        Keyword("operation", OPERATION, "externalDocs", json!({"url": "https://docs.example"})),
        Keyword("operation", OPERATION, "callbacks", json!({"done": {"{$request.body#/url}": {"post": {"responses": {"200": {"description": "Yes."}}}}}})),
        Keyword("operation", OPERATION, "deprecated", json!(true)),
        Keyword("operation", OPERATION, "security", json!([{"key": []}])),
        Keyword("operation", OPERATION, "servers", json!([{"url": "https://other.example"}])),
        Keyword("parameter", PARAMETER, "description", json!("The page.")),
        Keyword("parameter", PARAMETER, "required", json!(true)),
        Keyword("parameter", PARAMETER, "deprecated", json!(true)),
        Keyword("parameter", PARAMETER, "allowEmptyValue", json!(true)),
        Keyword("parameter", PARAMETER, "style", json!("form")),
        Keyword("parameter", PARAMETER, "explode", json!(false)),
        Keyword("parameter", PARAMETER, "allowReserved", json!(true)),
        Keyword("parameter", PARAMETER, "example", json!("a")),
        Keyword("parameter", PARAMETER, "examples", json!({"one": {"value": "a"}})),
        Keyword("request body", BODY, "description", json!("A pet.")),
        Keyword("request body", BODY, "required", json!(true)),
        Keyword("media type", MEDIA, "example", json!({"name": "Tom"})),
        Keyword("media type", MEDIA, "examples", json!({"two": {"value": {"name": "Tom"}}})),
        Keyword("media type", MEDIA, "encoding", json!({"name": {"contentType": "text/plain"}})),
        Keyword("example", EXAMPLE, "summary", json!("One.")),
        Keyword("example", EXAMPLE, "description", json!("One.")),
        Keyword("example", EXAMPLE, "externalValue", json!("https://docs.example/one.json")),
        Keyword("response", RESPONSE, "headers", json!({"x-b": {"schema": {"type": "string"}}})),
        Keyword("response", RESPONSE, "links", json!({"next": {"operationId": "create"}})),
        Keyword("header", HEADER, "description", json!("A.")),
        Keyword("header", HEADER, "required", json!(true)),
        Keyword("header", HEADER, "deprecated", json!(true)),
        Keyword("header", HEADER, "style", json!("simple")),
        Keyword("header", HEADER, "explode", json!(false)),
        Keyword("header", HEADER, "example", json!("a")),
        Keyword("header", HEADER, "examples", json!({"one": {"value": "a"}})),
        Keyword("components", "/components", "responses", json!({"Gone": {"description": "Gone."}})),
        Keyword("components", "/components", "parameters", json!({"Deep": {"name": "deep", "in": "query", "schema": {"type": "boolean"}}})),
        Keyword("components", "/components", "examples", json!({"One": {"value": 1}})),
        Keyword("components", "/components", "requestBodies", json!({"Pet": {"content": {"application/json": {"schema": {"type": "object"}}}}})),
        Keyword("components", "/components", "headers", json!({"A": {"schema": {"type": "string"}}})),
        Keyword("components", "/components", "links", json!({"next": {"operationId": "create"}})),
        Keyword("components", "/components", "callbacks", json!({"done": {}})),
        Keyword("components", "/components", "pathItems", json!({"Pets": {"get": {"responses": {"200": {"description": "Yes."}}}}})),
        Keyword("security scheme", SCHEME, "description", json!("A key.")),
        Keyword("security scheme", "/components/securitySchemes/token", "bearerFormat", json!("JWT")),
    ];
    all.extend([
        Keyword("schema", OBJECT, "$schema", json!("https://json-schema.org/draft/2020-12/schema")),
        Keyword("schema", OBJECT, "$id", json!("https://schemas.example/pet")),
        Keyword("schema", ANY, "$ref", json!("#/components/schemas/House")),
        Keyword("schema", OBJECT, "$anchor", json!("pet")),
        Keyword("schema", OBJECT, "$dynamicRef", json!("#pet")),
        Keyword("schema", OBJECT, "$dynamicAnchor", json!("pet")),
        Keyword("schema", OBJECT, "$vocabulary", json!({})),
        Keyword("schema", OBJECT, "$comment", json!("For maintainers.")),
        Keyword("schema", OBJECT, "$defs", json!({"Inner": {"type": "string"}})),
        Keyword("schema", ARRAY, "prefixItems", json!([{"type": "string"}])),
        Keyword("schema", ARRAY, "items", string()),
        Keyword("schema", ARRAY, "contains", string()),
        Keyword("schema", OBJECT, "additionalProperties", json!(false)),
        Keyword("schema", OBJECT, "properties", json!({"name": {"type": "string"}})),
        Keyword("schema", OBJECT, "patternProperties", json!({"^x-": {"type": "string"}})),
        Keyword("schema", OBJECT, "dependentSchemas", json!({"name": {"required": ["size"]}})),
        Keyword("schema", OBJECT, "propertyNames", json!({"pattern": "^[a-z]"})),
        Keyword("schema", OBJECT, "if", json!({"required": ["name"]})),
        Keyword("schema", OBJECT, "then", json!({"required": ["size"]})),
        Keyword("schema", OBJECT, "else", json!({"required": ["size"]})),
        Keyword("schema", OBJECT, "allOf", json!([{"type": "object", "properties": {"more": {"type": "string"}}}])),
        Keyword("schema", ANY, "anyOf", json!([{"type": "string"}, {"type": "integer"}])),
        Keyword("schema", ANY, "oneOf", json!([{"type": "string"}, {"type": "integer"}])),
        Keyword("schema", OBJECT, "not", json!({"required": ["gone"]})),
        Keyword("schema", ARRAY, "unevaluatedItems", json!(false)),
        Keyword("schema", OBJECT, "unevaluatedProperties", json!(false)),
        Keyword("schema", ANY, "type", json!("string")),
        Keyword("schema", STRING, "enum", json!(["a", "b"])),
        Keyword("schema", STRING, "const", json!("a")),
        Keyword("schema", NUMBER, "multipleOf", json!(2)),
        Keyword("schema", NUMBER, "maximum", json!(9)),
        Keyword("schema", NUMBER, "exclusiveMaximum", json!(9)),
        Keyword("schema", NUMBER, "minimum", json!(1)),
        Keyword("schema", NUMBER, "exclusiveMinimum", json!(1)),
        Keyword("schema", STRING, "maxLength", json!(9)),
        Keyword("schema", STRING, "minLength", json!(1)),
        Keyword("schema", STRING, "pattern", json!("^a")),
        Keyword("schema", ARRAY, "maxItems", json!(9)),
        Keyword("schema", ARRAY, "minItems", json!(1)),
        Keyword("schema", ARRAY, "uniqueItems", json!(true)),
        Keyword("schema", ARRAY, "maxContains", json!(9)),
        Keyword("schema", ARRAY, "minContains", json!(1)),
        Keyword("schema", OBJECT, "maxProperties", json!(9)),
        Keyword("schema", OBJECT, "minProperties", json!(1)),
        Keyword("schema", OBJECT, "required", json!(["name"])),
        Keyword("schema", OBJECT, "dependentRequired", json!({"name": ["size"]})),
        Keyword("schema", OBJECT, "title", json!("Pet")),
        Keyword("schema", OBJECT, "description", json!("A pet.")),
        Keyword("schema", STRING, "default", json!("a")),
        Keyword("schema", STRING, "deprecated", json!(true)),
        Keyword("schema", STRING, "readOnly", json!(true)),
        Keyword("schema", STRING, "writeOnly", json!(true)),
        Keyword("schema", STRING, "examples", json!(["a"])),
        Keyword("schema", STRING, "example", json!("a")),
        Keyword("schema", STRING, "format", json!("uuid")),
        Keyword("schema", STRING, "contentEncoding", json!("base64")),
        Keyword("schema", STRING, "contentMediaType", json!("text/html")),
        Keyword("schema", STRING, "contentSchema", json!({"type": "string"})),
        Keyword("schema", "/components/schemas/Home", "discriminator", json!({"propertyName": "type", "mapping": {"house": "#/components/schemas/House", "tent": "#/components/schemas/Tent"}})),
        Keyword("schema", OBJECT, "xml", json!({"name": "pet"})),
        Keyword("schema", OBJECT, "externalDocs", json!({"url": "https://docs.example"})),
        Keyword("schema", STRING, "nullable", json!(true)),
    ]);
    all
}

/// What a document leads to: errors, and codes of warnings.
fn findings(document: &Value, mode: Mode) -> (usize, Vec<String>) {
    let report = match generate("input.json", document.to_string().as_bytes(), mode) {
        Ok(generated) => generated.warnings,
        Err(Failure::Schema(report)) => report,
        Err(defect) => panic!("{defect}"),
    };
    let mut errors = 0;
    let mut codes = Vec::new();
    for line in report.json("input.json").lines() {
        let finding: Value = serde_json::from_str(line).unwrap();
        match finding["severity"] == "error" {
            true => errors += 1,
            false => codes.push(finding["code"].as_str().unwrap().to_owned()),
        }
    }
    (errors, codes)
}

/// In a word: what a keyword leads to beyond what the document leads to without it.
fn effect(changed: &Value, before: &(usize, Vec<String>), mode: Mode) -> String {
    let (errors, codes) = findings(changed, mode);
    if errors > before.0 {
        return "error".to_owned();
    }
    let mut rest = before.1.clone();
    let mut new = BTreeSet::new();
    for code in codes {
        match rest.iter().position(|known| *known == code) {
            Some(at) => drop(rest.swap_remove(at)),
            // What a sample lacks is no matter of the keyword.
            None if code.starts_with("missing-") || code == "unused-component" || code == "settled-name" => {}
            None => drop(new.insert(code)),
        }
    }
    match new.is_empty() {
        true => "read".to_owned(),
        false => new.into_iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", "),
    }
}

fn page() -> String {
    let document = document();
    let (ours, theirs) = (findings(&document, Mode::Strict), findings(&document, Mode::Foreign));
    let mut text = String::from(
        "# Keywords\n\nWhat is done with each keyword of OpenAPI 3.1 and JSON Schema 2020-12. *read*: it says something that the client or its documentation has, or is checked. *error*: it is refused with its place. Anything\nelse is the code of a warning: the client is made as if the keyword were not there, or by what the code says. In the curated schema every finding is an error. A test tries each keyword and makes this\npage: `cargo test -p codegen --test keywords`.\n\n| object | keyword | curated | somebody else's |\n|---|---|---|---|\n",
    );
    for Keyword(object, pointer, keyword, value) in keywords() {
        let mut changed = document.clone();
        let holder = changed.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}"));
        holder[keyword] = value;
        let curated = effect(&changed, &ours, Mode::Strict);
        let foreign = effect(&changed, &theirs, Mode::Foreign);
        text.push_str(&format!("| {object} | `{keyword}` | {curated} | {foreign} |\n"));
    }
    text
}

#[test]
fn the_table_of_keywords_is_what_is_done() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/KEYWORDS.md");
    let page = page();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &page).unwrap();
        return;
    }
    let standing = std::fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
    assert!(
        page == standing,
        "UPDATE_EXPECT=1 cargo test -p codegen --test keywords writes schema/KEYWORDS.md"
    );
}

/// The keywords of JSON Schema 2020-12 by vocabulary, and those that OpenAPI adds.
const OF_SCHEMAS: &str = "$schema $id $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs \
    prefixItems items contains additionalProperties properties patternProperties dependentSchemas propertyNames if then else allOf anyOf oneOf not \
    unevaluatedItems unevaluatedProperties \
    type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired \
    title description default deprecated readOnly writeOnly examples format contentEncoding contentMediaType contentSchema \
    discriminator xml externalDocs example";

#[test]
fn no_keyword_is_missing() {
    let keywords = keywords();
    let has = |object: &str, keyword: &str| {
        keywords.iter().any(|Keyword(of, _, name, _)| *of == object && *name == keyword)
    };
    let missing: Vec<&str> =
        OF_SCHEMAS.split_whitespace().filter(|keyword| !has("schema", keyword)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

//! A document in YAML is the document that it is in JSON.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use codegen::{Mode, generate};

const YAML: &str = r#"
openapi: 3.1.0 # a version
info: {title: Yard, version: 2025-04-14}
servers:
  - url: https://example.com
paths:
  /berths/{id}:
    get:
      operationId: get
      parameters:
        - {name: id, in: path, required: yes_it_is, schema: {type: string}}
      responses:
        200:
          description: >
            A berth,
            folded.
          content: {application/json: {schema: {$ref: '#/components/schemas/Berth'}}}
components:
  schemas:
    Base: &base
      type: object
      description: |-
        Größe: 日本
    Berth:
      <<: *base
      properties: &properties
        depth: {type: number, minimum: 1.50, maximum: 0x1F}
        "yes": {type: string, examples: [yes, no, on, "1", ~x]}
    Twin:
      type: object
      properties: *properties
"#;

const JSON: &str = r##"{
  "openapi": "3.1.0",
  "info": {"title": "Yard", "version": "2025-04-14"},
  "servers": [{"url": "https://example.com"}],
  "paths": {
    "/berths/{id}": {
      "get": {
        "operationId": "get",
        "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
        "responses": {
          "200": {
            "description": "A berth, folded.\n",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Berth"}}}
          }
        }
      }
    }
  },
  "components": {
    "schemas": {
      "Base": {"type": "object", "description": "Größe: 日本"},
      "Berth": {
        "properties": {
          "depth": {"type": "number", "minimum": 1.50, "maximum": 31},
          "yes": {"type": "string", "examples": ["yes", "no", "on", "1", "~x"]}
        },
        "type": "object",
        "description": "Größe: 日本"
      },
      "Twin": {
        "type": "object",
        "properties": {
          "depth": {"type": "number", "minimum": 1.50, "maximum": 31},
          "yes": {"type": "string", "examples": ["yes", "no", "on", "1", "~x"]}
        }
      }
    }
  }
}"##;

#[test]
fn yaml_and_json_give_the_same_files() {
    let sources = |text: &str| {
        let generated = generate("schema", text.as_bytes(), Mode::Foreign);
        generated.unwrap_or_else(|failure| panic!("{failure}")).sources
    };
    let (yaml, json) = (sources(&YAML.replace("yes_it_is", "true")), sources(JSON));
    assert_eq!(yaml.keys().collect::<Vec<_>>(), json.keys().collect::<Vec<_>>());
    for (path, text) in &yaml {
        assert_eq!(text, &json[path], "{path}");
    }
}

#[test]
fn messages_point_into_the_text() {
    let failure = generate("schema", YAML.as_bytes(), Mode::Strict).expect_err("`required` is no text");
    let codegen::Failure::Schema(report) = failure else { panic!("an error of the schema") };
    let printed = report.render("yard.yaml", codegen::diagnostic::Warnings::Hidden);
    assert!(printed.contains("--> yard.yaml:11:42"), "{printed}");
    assert!(printed.contains("at: /paths/~1berths~1{id}/get/parameters/0/required"), "{printed}");
}

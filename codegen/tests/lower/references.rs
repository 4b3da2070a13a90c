//! References and recursion.

use codegen::model::TypeRef;
use serde_json::json;

use crate::helpers::{alias, api, field, find, named, object, reference, with};

#[test]
fn what_stands_beside_a_reference_is_told_at_its_place() {
    let mut schema = reference("Owner");
    let beside = json!({"description": "Who feeds it.", "deprecated": true, "default": {}, "title": "Owner"});
    schema.as_object_mut().unwrap().extend(beside.as_object().unwrap().clone());
    let (api, field) =
        field(schema, json!({"Owner": {"type": "object", "properties": {}, "description": "A person."}}));
    assert_eq!(field.docs.description.as_deref(), Some("Who feeds it."));
    assert_eq!(field.docs.summary.as_deref(), Some("Owner"));
    assert_eq!(field.docs.notes, ["Default: `{}`."]);
    assert!(field.docs.deprecated);
    assert_eq!(find(&api, "Owner").docs.description.as_deref(), Some("A person."));
    assert!(!find(&api, "Owner").docs.deprecated);
}

#[test]
fn names_with_signs_of_json_pointers() {
    let (api, field) =
        field(json!({"$ref": "#/components/schemas/a~1b~0c"}), json!({"a/b~c": {"enum": ["x"]}}));
    assert_eq!(field.ty, named(&api, "a/b~c"));
}

#[test]
fn names_are_percent_decoded_before_the_signs_of_json_pointers() {
    for (uri, name) in [
        ("#/components/schemas/Page%3CItem%3E", "Page<Item>"),
        ("#/components/schemas/Page<Item>", "Page<Item>"),
        ("#/components/schemas/a%2Eb", "a.b"),
        ("#%2fcomponents%2Fschemas%2Fa%7E1b~0c%2525", "a/b~c%25"),
        ("#/components/schemas/%E6%97%A5%20%e6%9c%ac", "日 本"),
        ("#/components/schemas/~01", "~1"),
    ] {
        let (api, field) =
            field(json!({"$ref": uri}), json!({name: {"enum": ["x"], "x-rust-name": "Named"}}));
        assert_eq!(field.ty, named(&api, name), "{uri}");
    }
}

#[test]
fn recursion_through_objects_arrays_and_maps() {
    let api = api(
        json!({
            "Node": {"type": "object", "required": ["kind"], "properties": {
                "kind": {"const": "node"}, "next": reference("Node"), "either": reference("Either")}},
            "Leaf": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "leaf"}}},
            "Either": {"oneOf": [reference("Node"), reference("Leaf")]},
            "Tree": {"type": "array", "items": reference("Tree")},
            "Trie": {"anyOf": [{"type": "object", "additionalProperties": reference("Trie")}, {"type": "null"}]},
        }),
        json!({}),
    );
    assert_eq!(object(&api, "Node").fields[2].ty, named(&api, "Node"));
    assert_eq!(object(&api, "Node").fields[0].ty, named(&api, "Either"));
    assert_eq!(alias(&api, "Tree"), &TypeRef::Array(Box::new(named(&api, "Tree"))));
    let trie = TypeRef::Nullable(Box::new(named(&api, "Trie")));
    assert_eq!(alias(&api, "Trie"), &TypeRef::Map(Box::new(trie)));
}

#[test]
fn parameters_bodies_and_examples_by_reference() {
    let api = with(json!({
        "components": {
            "parameters": {
                "Limit": {"name": "limit", "in": "query", "description": "How many.", "schema": {"type": "integer"}},
                "Most": {"$ref": "#/components/parameters/Limit", "description": "At most."},
            },
            "examples": {"One": {"value": {"b": 1, "a": 1.50}}},
            "responses": {"Done": {"description": "Done.", "content": {"application/json": {
                "schema": {}, "examples": {"one": {"$ref": "#/components/examples/One"}}}}}},
        },
        "paths": {"/a": {"get": {
            "parameters": [{"$ref": "#/components/parameters/Most"}],
            "responses": {"2XX": {"$ref": "#/components/responses/Done", "description": "All done."}},
        }}},
    }));
    let operation = &api.operations[0];
    assert_eq!(operation.id, "GET /a");
    assert_eq!(operation.parameters[0].docs.description.as_deref(), Some("At most."));
    assert_eq!(operation.responses[0].docs.description.as_deref(), Some("All done."));
    // `serde_json` sorts the keys of this test's document.
    assert_eq!(operation.responses[0].examples, ["{\"a\":1.5,\"b\":1}"]);
}

//! Names of types that have none in the document.

use serde_json::json;

use crate::helpers::{api, object, with};

#[test]
fn inline_types_are_named_by_where_they_stand() {
    let empty = json!({"type": "object", "properties": {}});
    let api = api(
        json!({
            "Pet": {"type": "object", "properties": {
                "home_address": empty,
                "toys": {"type": "array", "items": empty},
                "vets": {"type": "object", "additionalProperties": empty},
                "owner": {"type": ["object", "null"], "properties": {"pet-name": {"enum": ["a"]}}},
                "x": {"type": "object", "properties": {}, "x-rust-name": "extra"},
            }},
            "Pets": {"type": "array", "items": {"type": "object", "properties": {}, "x-rust-name": "Entry"}},
        }),
        json!({"/pets": {"post": {
            "operationId": "create_pet",
            "parameters": [{"name": "sort-by", "in": "query", "schema": {"enum": ["name"]}}],
            "requestBody": {"content": {"application/json": {"schema": empty}}},
            "responses": {
                "200": {"description": "Done.", "content": {"application/json": {"schema": empty}}},
                "4XX": {"description": "No.", "content": {"application/json": {"schema": empty}}},
                "default": {"description": "No.", "content": {"application/json": {"schema": empty}}},
            },
        }}}),
    );
    let names: Vec<(&str, Option<&str>)> =
        api.types.iter().map(|ty| (ty.schema_name.as_str(), ty.rust_name.as_deref())).collect();
    let expected = [
        ("Pet", None),
        ("Pets", None),
        ("PetHomeAddress", None),
        ("PetOwner", None),
        ("PetOwnerPetName", None),
        ("PetToysItem", None),
        ("PetVetsValue", None),
        ("PetExtra", None),
        ("PetsItem", Some("Entry")),
        ("CreatePetSortBy", None),
        ("CreatePetParams", None),
        ("CreatePetResponse", None),
        ("CreatePetError4XX", None),
        ("CreatePetError", None),
    ];
    assert_eq!(names, expected);
    assert_eq!(object(&api, "Pet").fields[4].rust_name.as_deref(), Some("extra"));
}

#[test]
fn shared_parts_make_one_type_named_by_themselves() {
    let empty = json!({"type": "object", "properties": {}});
    let content = json!({"application/json": {"schema": empty}});
    let operation = |id: &str| {
        json!({
            "operationId": id,
            "parameters": [{"$ref": "#/components/parameters/Sort"}],
            "requestBody": {"$ref": "#/components/requestBodies/NewPet"},
            "responses": {"200": {"$ref": "#/components/responses/PetResponse"}},
        })
    };
    let api = with(json!({
        "components": {
            "parameters": {"Sort": {"name": "sort", "in": "query", "schema": {"enum": ["a"]}}},
            "requestBodies": {"NewPet": {"content": content}},
            "responses": {"PetResponse": {"description": "A pet.", "content": content}},
        },
        "paths": {"/a": {"post": operation("a")}, "/b": {"post": operation("b")}},
    }));
    let names: Vec<&str> = api.types.iter().map(|ty| ty.schema_name.as_str()).collect();
    assert_eq!(names, ["Sort", "NewPetParams", "PetResponseBody"]);
    assert_eq!(api.operations[0].responses[0].body, api.operations[1].responses[0].body);
}

//! Operations and their parameters.

use codegen::model::{Constant, Parameter, ParameterStyle, TypeRef};
use serde_json::{Map, Value, json};

use crate::helpers::{api, reference, reply};

fn parameter(name: &str, location: &str) -> Value {
    json!({"name": name, "in": location, "required": location == "path", "schema": {"type": "string"}})
}

fn names(parameters: &[Parameter]) -> Vec<&str> {
    parameters.iter().map(|parameter| parameter.name.as_str()).collect()
}

#[test]
fn parameters_of_path_and_operation_are_one_list() {
    let mut own = parameter("limit", "query");
    own["description"] = json!("Of the operation.");
    let api = api(
        json!({}),
        json!({"/a/{x}/{y}": {
            "summary": "About x.",
            "parameters": [
                parameter("limit", "query"), parameter("y", "path"), parameter("X-A", "header"), parameter("x", "path"),
            ],
            "get": {
                "parameters": [parameter("page", "query"), own, parameter("x-a", "header")],
                "responses": {"204": {"description": "Done."}},
            },
        }}),
    );
    let operation = &api.operations[0];
    assert_eq!(names(&operation.parameters), ["x", "y", "limit", "x-a", "page"]);
    assert_eq!(operation.parameters[2].docs.description.as_deref(), Some("Of the operation."));
    assert_eq!(operation.docs.summary.as_deref(), Some("About x."));
}

#[test]
fn styles_defaults_and_constants_of_parameters() {
    let list = json!({"type": "array", "items": {"type": "string"}, "default": ["a", "b"]});
    let api = api(
        json!({}),
        json!({"/a": {"get": {"parameters": [
            {"name": "a", "in": "query", "schema": list},
            {"name": "b", "in": "query", "explode": false, "schema": list},
            {"name": "c", "in": "header", "x-merge-default": true, "schema": list},
            {"name": "d", "in": "header", "required": true, "schema": {"const": 3}},
            {"name": "e", "in": "header", "schema": {"type": "integer", "default": 5}},
        ], "responses": {"204": {"description": "Done."}}}}}),
    );
    let parameters = &api.operations[0].parameters;
    let styles: Vec<ParameterStyle> = parameters.iter().take(3).map(|parameter| parameter.style).collect();
    assert_eq!(styles, [ParameterStyle::Repeated, ParameterStyle::CommaJoined, ParameterStyle::CommaJoined]);
    let defaults: Vec<Option<Vec<&str>>> = parameters
        .iter()
        .map(|parameter| parameter.default.as_ref().map(|texts| texts.iter().map(String::as_str).collect()))
        .collect();
    assert_eq!(defaults, [None, None, Some(vec!["a", "b"]), None, Some(vec!["5"])]);
    assert!(parameters[2].merges_default && !parameters[0].merges_default);
    assert_eq!(
        (&parameters[3].constant, &parameters[3].ty),
        (&Some(Constant::Integer(3)), &TypeRef::Integer64)
    );
    assert_eq!(parameters[0].docs.notes, ["Default: `[\"a\",\"b\"]`."]);
}

#[test]
fn what_an_operation_does_not_say() {
    let done = json!({"204": {"description": "Done."}});
    let mut methods = Map::new();
    for method in ["get", "put", "post", "delete", "options", "head", "patch", "trace"] {
        methods.insert(method.to_owned(), json!({"operationId": format!("{method}It"), "responses": done}));
    }
    methods["post"]["x-idempotent"] = json!(true);
    methods["get"]["tags"] = json!(["pets", "other"]);
    methods["put"]["x-resource"] = json!("toys");
    methods["put"]["tags"] = json!(["pets"]);
    methods["put"]["x-method"] = json!("replace");
    let api = api(json!({}), json!({"/a": methods}));
    let of = |method: &str| api.operations.iter().find(|operation| operation.http_method == method).unwrap();
    let unsafe_ones: Vec<&str> =
        api.operations.iter().filter(|o| !o.idempotent).map(|o| o.http_method.as_str()).collect();
    assert_eq!(unsafe_ones, ["PATCH"]);
    assert_eq!((of("GET").resource.as_deref(), of("GET").method_name.as_str()), (Some("pets"), "getIt"));
    assert_eq!((of("PUT").resource.as_deref(), of("PUT").method_name.as_str()), (Some("toys"), "replace"));
    assert_eq!(of("HEAD").resource, None);
}

#[test]
fn paging_names_are_taken_over() {
    let page = json!({"type": "object", "required": ["data"], "properties": {
        "data": {"type": "array", "items": {}}, "next": {"type": ["string", "null"]}}});
    let api = api(
        json!({"Page": page, "Cursor": {"type": "string"}}),
        json!({"/a": {"get": {
            "parameters": [{"name": "after", "in": "query", "schema": reference("Cursor")}],
            "responses": reply(reference("Page")),
            "x-paging": {"items": "data", "next-cursor": "next", "cursor-parameter": "after"},
        }}}),
    );
    let paging = api.operations[0].paging.as_ref().unwrap();
    let names = (paging.items.as_str(), paging.next_cursor.as_str(), paging.cursor_parameter.as_str());
    assert_eq!(names, ("data", "next", "after"));
}

//! Package, credentials, retry signals and the error envelope.

use codegen::model::{TypeRef, WaitHeader, WaitUnit};
use serde_json::json;

use crate::helpers::{api, named, reference, with};

#[test]
fn what_a_document_does_not_say() {
    let api = api(json!({}), json!({}));
    assert_eq!((api.crate_name.as_str(), api.drop_prefix), ("pet-store", None));
    assert!(api.servers.is_empty() && api.credentials.is_empty());
    assert_eq!(api.errors.body, None);
    let wait = WaitHeader { name: "retry-after".to_owned(), unit: WaitUnit::SecondsOrDate };
    assert_eq!(api.retry.wait_headers, [wait]);
    assert!(api.retry.refused_statuses.is_empty() && api.retry.override_header.is_none());
}

#[test]
fn the_error_is_what_the_responses_agree_on() {
    let failure =
        json!({"type": "object", "required": ["error"], "properties": {"error": reference("Error")}});
    let member = |kind: &str| {
        json!({"type": "object", "required": ["kind", "message"], "properties": {
            "kind": {"const": kind}, "message": {"type": "string"}}})
    };
    let schemas = json!({
        "Failure": failure, "Other": {"type": "object", "properties": {}},
        "Error": {"oneOf": [reference("NotFound"), reference("Conflict")]},
        "NotFound": member("not_found"), "Conflict": member("conflict"),
    });
    let document = |other: &str| {
        json!({
            "components": {"schemas": schemas},
            "paths": {"/a": {"get": {"responses": {
                "204": {"description": "Done."},
                "4XX": {"description": "No.", "content": {"application/json": {"schema": reference("Failure")}}},
                "default": {"description": "No.", "content": {"application/json": {"schema": reference(other)}}},
            }}}},
        })
    };
    let mut agreed = document("Failure");
    agreed["x-error-envelope"] = json!({"type": "/error/kind", "message": "/error/message"});
    let api = with(agreed);
    assert_eq!(api.errors.body, Some(named(&api, "Failure")));
    assert_eq!((api.errors.kind.as_deref(), api.errors.kinds), (Some("/error/kind"), None));
    assert_eq!(with(document("Other")).errors.body, None);
}

#[test]
fn the_enum_of_error_types_is_found() {
    let api = with(json!({
        "x-error-envelope": {"schema": "#/components/schemas/Failure", "type": "/error/type"},
        "components": {"schemas": {
            "Failure": {"type": "object", "properties": {"error": {"type": ["object", "null"], "properties": {
                "type": {"anyOf": [{"type": "string"}, {"enum": ["not_found"]}]}}}}},
        }},
    }));
    assert_eq!(api.errors.kinds.map(TypeRef::Named), Some(named(&api, "FailureErrorType")));
}

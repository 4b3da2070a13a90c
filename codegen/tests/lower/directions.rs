//! Who writes values of a type.

use codegen::model::Direction;
use serde_json::json;

use crate::helpers::{find, reference, with};

#[test]
fn what_is_sent_what_is_received_and_what_is_neither() {
    let holds = |name: &str| json!({"type": "object", "properties": {"inner": reference(name)}});
    let schemas = json!({
        "Sent": holds("SentInner"), "SentInner": {"type": "object", "properties": {}},
        "Received": holds("Both"), "Both": {"enum": ["a"]},
        "Failure": holds("Alias"), "Alias": {"type": "array", "items": reference("Deep")},
        "Deep": {"oneOf": [reference("Member"), reference("Other")]},
        "Member": {"type": "object", "required": ["t"], "properties": {"t": {"const": "m"}}},
        "Other": {"type": "object", "required": ["t"], "properties": {"t": {"const": "o"}}},
        "Envelope": {"type": "object", "properties": {}},
        "Neither": {"type": "object", "properties": {}},
    });
    let api = with(json!({
        "x-error-envelope": {"schema": "#/components/schemas/Envelope"},
        "components": {"schemas": schemas},
        "paths": {"/a": {"post": {
            "operationId": "a",
            "parameters": [{"name": "both", "in": "query", "schema": {"type": "array", "items": reference("Both")}}],
            "requestBody": {"content": {"application/json": {"schema": reference("Sent")}}},
            "responses": {
                "200": {"description": "Done.", "content": {"application/json": {"schema": reference("Received")}}},
                "404": {"description": "None.", "content": {"application/json": {"schema": reference("Failure")}}},
            },
        }}},
    }));
    let sent = Direction { sent: true, received: false };
    let received = Direction { sent: false, received: true };
    let both = Direction { sent: true, received: true };
    for (name, direction) in [
        ("Sent", sent),
        ("SentInner", sent),
        ("Received", received),
        ("Both", both),
        ("Failure", received),
        ("Alias", received),
        ("Deep", received),
        ("Member", received),
        ("Envelope", received),
        ("Neither", Direction::default()),
    ] {
        assert_eq!(find(&api, name).direction, direction, "{name}");
    }
}

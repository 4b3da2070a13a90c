//! What readers are told.

use codegen::model::TypeRef;
use serde_json::{Value, json};

use crate::helpers::field;

fn notes(schema: Value) -> Vec<String> {
    field(schema, json!({})).1.docs.notes
}

#[test]
fn limits_formats_and_defaults_are_sentences() {
    assert_eq!(
        notes(
            json!({"type": "string", "minLength": 1, "maxLength": 256, "pattern": "^a`b", "format": "uri"})
        ),
        ["Format: `uri`.", "At most 256 characters.", "At least 1 character.", "Matches `` ^a`b ``."],
    );
    assert_eq!(
        notes(
            json!({"type": "integer", "minimum": 1, "exclusiveMaximum": 10, "multipleOf": 3, "default": 6})
        ),
        ["Less than 10.", "At least 1.", "A multiple of 3.", "Default: `6`."],
    );
    assert_eq!(
        notes(
            json!({"type": "array", "maxItems": 1, "uniqueItems": true, "readOnly": true, "examples": [["a"]],
            "items": {"type": "string", "maxLength": 5, "description": "A tag."}})
        ),
        [
            "At most 1 item.",
            "No item twice.",
            "Read-only: the server sets it.",
            "Each item: A tag.",
            "Each item: At most 5 characters.",
            "Example: `[\"a\"]`.",
        ],
    );
    assert_eq!(
        notes(json!({"type": "object", "additionalProperties": {"type": "integer", "minimum": 0},
            "minProperties": 2, "writeOnly": true})),
        ["At least 2 members.", "Write-only: it is sent and never returned.", "Each value: At least 0."],
    );
}

#[test]
fn what_the_members_of_a_choice_say_is_kept() {
    let schema = json!({"default": null, "anyOf": [
        {"type": "string", "description": "When it was.", "maxLength": 9},
        {"type": "null", "description": "It was not."},
    ]});
    let (_, field) = field(schema, json!({}));
    assert_eq!(field.docs.description.as_deref(), Some("When it was."));
    assert_eq!(field.docs.notes, ["Null: It was not.", "Default: `null`.", "At most 9 characters."]);
}

#[test]
fn a_limit_narrows_no_type() {
    let (_, field) = field(json!({"type": "integer", "minimum": 0, "maximum": 255}), json!({}));
    assert_eq!(field.ty, TypeRef::Integer64);
}

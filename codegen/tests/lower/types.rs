//! Schemas to types, nullability and constants.

use codegen::model::{Constant, Presence, TypeRef};
use serde_json::json;

use crate::helpers::{alias, api, enumeration, field, named, object, reference, values};

#[test]
fn scalars_and_formats() {
    let cases = [
        (json!({"type": "string"}), TypeRef::String),
        (json!({"type": "string", "format": "uri"}), TypeRef::String),
        (json!({"type": "string", "format": "date-time"}), TypeRef::Timestamp),
        (json!({"type": "boolean"}), TypeRef::Boolean),
        (json!({"type": "integer"}), TypeRef::Integer64),
        (json!({"type": "integer", "format": "int64"}), TypeRef::Integer64),
        (json!({"type": "integer", "format": "int32"}), TypeRef::Integer32),
        (json!({"type": "number", "format": "double"}), TypeRef::Number),
        (json!({}), TypeRef::Any),
        (json!({"description": "Anything."}), TypeRef::Any),
        (json!({"type": "object"}), TypeRef::Map(Box::new(TypeRef::Any))),
        (json!({"type": "object", "additionalProperties": true}), TypeRef::Map(Box::new(TypeRef::Any))),
        (json!({"type": "object", "additionalProperties": {}}), TypeRef::Map(Box::new(TypeRef::Any))),
        (
            json!({"type": "object", "additionalProperties": {"type": ["string", "null"]}}),
            TypeRef::Map(Box::new(TypeRef::Nullable(Box::new(TypeRef::String)))),
        ),
        (
            json!({"type": "array", "items": {"type": "array", "items": {"type": "integer"}}}),
            TypeRef::Array(Box::new(TypeRef::Array(Box::new(TypeRef::Integer64)))),
        ),
    ];
    for (schema, expected) in cases {
        let (_, field) = field(schema.clone(), json!({}));
        assert_eq!((field.ty, field.presence), (expected, Presence::Required), "{schema}");
    }
}

#[test]
fn nullable_spellings_mean_the_same() {
    let spellings = [
        json!({"type": ["string", "null"]}),
        json!({"type": ["null", "string"]}),
        json!({"anyOf": [{"type": "string"}, {"type": "null"}]}),
        json!({"oneOf": [{"type": "null"}, {"type": "string"}]}),
        json!({"anyOf": [{"anyOf": [{"type": "string"}, {"type": "null"}]}]}),
        json!({"anyOf": [{"type": ["string", "null"]}, {"type": "null"}]}),
    ];
    for schema in spellings {
        let (_, field) = field(schema.clone(), json!({}));
        assert_eq!((field.ty, field.presence), (TypeRef::String, Presence::RequiredNullable), "{schema}");
    }
}

#[test]
fn nullable_enums_mean_the_same() {
    let spellings = [
        json!({"type": ["string", "null"], "enum": ["a", "b", null]}),
        json!({"enum": [null, "a", "b"]}),
        json!({"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "null"}]}),
        json!({"oneOf": [{"enum": ["a", "b"]}, {"type": "null"}]}),
    ];
    for schema in spellings {
        let (api, field) = field(schema.clone(), json!({}));
        assert_eq!(
            (field.ty, field.presence),
            (named(&api, "PetField"), Presence::RequiredNullable),
            "{schema}"
        );
        assert_eq!(values(enumeration(&api, "PetField")), ["a", "b"], "{schema}");
        assert!(!enumeration(&api, "PetField").any_value);
    }
}

#[test]
fn a_nullable_component_is_nullable_wherever_it_is_named() {
    for owner in [
        json!({"type": ["object", "null"], "properties": {}}),
        json!({"anyOf": [{"type": "object", "properties": {}}, {"type": "null"}]}),
    ] {
        let (api, field) = field(reference("Owner"), json!({"Owner": owner}));
        assert_eq!((field.ty, field.presence), (named(&api, "Owner"), Presence::RequiredNullable));
        assert!(object(&api, "Owner").fields.is_empty());
    }
    let (api, field) = field(
        json!({"type": "array", "items": reference("Maybe")}),
        json!({"Maybe": {"type": ["string", "null"]}, "Other": {"anyOf": [reference("Maybe"), {"type": "null"}]}}),
    );
    assert_eq!(field.ty, TypeRef::Array(Box::new(TypeRef::Nullable(Box::new(named(&api, "Maybe"))))));
    assert_eq!(alias(&api, "Maybe"), &TypeRef::String);
    assert_eq!(alias(&api, "Other"), &named(&api, "Maybe"));
}

#[test]
fn any_json_is_never_wrapped_in_null() {
    let (_, field) = field(json!({"anyOf": [{}, {"type": "null"}]}), json!({}));
    assert_eq!((field.ty, field.presence), (TypeRef::Any, Presence::Required));
}

#[test]
fn four_presences() {
    let api = api(
        json!({"Pet": {"type": "object", "required": ["a", "b"], "properties": {
            "a": {"type": "string"}, "b": {"type": ["string", "null"]},
            "c": {"type": "string"}, "d": {"type": ["string", "null"]},
        }}}),
        json!({}),
    );
    let presences: Vec<Presence> = object(&api, "Pet").fields.iter().map(|field| field.presence).collect();
    let expected =
        [Presence::Required, Presence::RequiredNullable, Presence::Optional, Presence::OptionalNullable];
    assert_eq!(presences, expected);
}

#[test]
fn properties_keep_the_order_of_the_document() {
    let text = r#"{"openapi": "3.1.7", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas":
        {"Pet": {"type": "object", "properties": {"z": {}, "a": {}, "m": {}}}}}}"#;
    let api = codegen::read(text.as_bytes(), codegen::Mode::Strict).unwrap();
    let names: Vec<&str> = object(&api, "Pet").fields.iter().map(|field| field.name.as_str()).collect();
    assert_eq!(names, ["z", "a", "m"]);
}

#[test]
fn an_object_without_properties_is_no_map_if_it_says_so() {
    let api = api(
        json!({
            "Closed": {"type": "object", "additionalProperties": false},
            "Empty": {"type": "object", "properties": {}},
            "Open": {"type": "object", "properties": {"a": {}}, "additionalProperties": true},
        }),
        json!({}),
    );
    assert!(object(&api, "Closed").fields.is_empty());
    assert!(object(&api, "Empty").fields.is_empty());
    assert_eq!(object(&api, "Open").fields.len(), 1);
}

#[test]
fn open_enums_in_every_spelling() {
    let spellings = [
        json!({"anyOf": [{"type": "string"}, {"type": "string", "enum": ["a", "b"]}]}),
        json!({"anyOf": [{"enum": ["a", "b"]}, {"type": "string"}]}),
        json!({"anyOf": [reference("Text"), reference("Known")]}),
    ];
    for schema in spellings {
        let others = json!({"Text": {"type": "string"}, "Known": {"enum": ["a", "b"]}});
        let (api, field) = field(schema.clone(), others);
        assert_eq!((field.ty, field.presence), (named(&api, "PetField"), Presence::Required), "{schema}");
        assert_eq!(values(enumeration(&api, "PetField")), ["a", "b"], "{schema}");
        assert!(enumeration(&api, "PetField").any_value, "{schema}");
        assert!(!enumeration(&api, "Known").any_value);
    }
    let (_, nullable) =
        field(json!({"anyOf": [{"type": "string"}, {"type": "null"}, {"enum": ["a"]}]}), json!({}));
    assert_eq!(nullable.presence, Presence::RequiredNullable);
}

#[test]
fn names_of_enum_values() {
    let api = api(json!({"Size": {"enum": ["s", "m"], "x-enum-names": {"m": "Medium"}}}), json!({}));
    let names: Vec<Option<&str>> =
        enumeration(&api, "Size").values.iter().map(|value| value.rust_name.as_deref()).collect();
    assert_eq!(names, [None, Some("Medium")]);
}

#[test]
fn constants_of_each_kind() {
    let cases = [
        (json!({"const": "a"}), TypeRef::String, Constant::String("a".to_owned())),
        (
            json!({"type": "string", "const": "a", "default": "a"}),
            TypeRef::String,
            Constant::String("a".to_owned()),
        ),
        (json!({"const": true}), TypeRef::Boolean, Constant::Boolean(true)),
        (json!({"type": "integer", "const": -7}), TypeRef::Integer64, Constant::Integer(-7)),
        (reference("Kind"), TypeRef::String, Constant::String("pet".to_owned())),
    ];
    for (schema, ty, constant) in cases {
        let (_, field) = field(schema.clone(), json!({"Kind": {"const": "pet"}}));
        assert_eq!((field.ty, field.constant), (ty, Some(constant)), "{schema}");
    }
}

#[test]
fn a_string_constant_that_can_be_null_or_repeated_is_an_enum_of_one() {
    let (api, nullable) = field(json!({"anyOf": [{"const": "a"}, {"type": "null"}]}), json!({}));
    assert_eq!((nullable.constant, nullable.presence), (None, Presence::RequiredNullable));
    assert_eq!(values(enumeration(&api, "PetField")), ["a"]);
    let (api, list) = field(json!({"type": "array", "items": {"const": "a"}}), json!({}));
    assert_eq!(list.ty, TypeRef::Array(Box::new(named(&api, "PetFieldItem"))));
}

#[test]
fn an_enum_of_one_is_an_enum() {
    let (api, field) = field(json!({"type": "string", "enum": ["a"]}), json!({}));
    assert_eq!((field.ty, field.constant), (named(&api, "PetField"), None));
}

//! Small documents, and the parts of their models.

use codegen::diagnostic::Warnings;
use codegen::model::{Api, EnumType, Field, ObjectType, TypeDef, TypeId, TypeKind, TypeRef, UnionType};
use serde_json::{Value, json};

/// The model of a document with these schemas and paths.
pub(crate) fn api(schemas: Value, paths: Value) -> Api {
    with(json!({"components": {"schemas": schemas}, "paths": paths}))
}

/// The model of a document with these parts.
pub(crate) fn with(parts: Value) -> Api {
    let mut document =
        json!({"openapi": "3.1.0", "info": {"title": "Pet Store", "version": "1"}, "paths": {}});
    let Value::Object(parts) = parts else { panic!("parts are an object") };
    document.as_object_mut().unwrap().extend(parts);
    let text = document.to_string();
    match codegen::read(text.as_bytes(), codegen::Mode::Strict) {
        Ok(api) => api,
        Err(failures) => panic!("{}", failures.render("document", Warnings::Hidden)),
    }
}

pub(crate) fn find<'a>(api: &'a Api, name: &str) -> &'a TypeDef {
    let names: Vec<&str> = api.types.iter().map(|definition| definition.schema_name.as_str()).collect();
    api.types
        .iter()
        .find(|definition| definition.schema_name == name)
        .unwrap_or_else(|| panic!("{name} in {names:?}"))
}

pub(crate) fn named(api: &Api, name: &str) -> TypeRef {
    TypeRef::Named(TypeId(api.types.iter().position(|definition| definition.schema_name == name).unwrap()))
}

pub(crate) fn object<'a>(api: &'a Api, name: &str) -> &'a ObjectType {
    match &find(api, name).kind {
        TypeKind::Object(object) => object,
        other => panic!("{name} is {other:?}"),
    }
}

pub(crate) fn enumeration<'a>(api: &'a Api, name: &str) -> &'a EnumType {
    match &find(api, name).kind {
        TypeKind::Enum(enumeration) => enumeration,
        other => panic!("{name} is {other:?}"),
    }
}

pub(crate) fn union<'a>(api: &'a Api, name: &str) -> &'a UnionType {
    match &find(api, name).kind {
        TypeKind::Union(union) => union,
        other => panic!("{name} is {other:?}"),
    }
}

pub(crate) fn alias<'a>(api: &'a Api, name: &str) -> &'a TypeRef {
    match &find(api, name).kind {
        TypeKind::Alias(ty) => ty,
        other => panic!("{name} is {other:?}"),
    }
}

/// The one field of the object `Pet` whose property `field` has this schema.
pub(crate) fn field(schema: Value, others: Value) -> (Api, Field) {
    let mut schemas =
        json!({"Pet": {"type": "object", "required": ["field"], "properties": {"field": schema}}});
    let Value::Object(others) = others else { panic!("others are an object") };
    schemas.as_object_mut().unwrap().extend(others);
    let api = api(schemas, json!({}));
    let field = object(&api, "Pet").fields[0].clone();
    (api, field)
}

pub(crate) fn values(enumeration: &EnumType) -> Vec<&str> {
    enumeration.values.iter().map(|value| value.value.as_str()).collect()
}

pub(crate) fn reply(schema: Value) -> Value {
    json!({"200": {"description": "Done.", "content": {"application/json": {"schema": schema}}}})
}

pub(crate) fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

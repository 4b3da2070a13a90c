//! What the schema says, in the words of a page.

use super::page::Sent;
use crate::model::{Api, BodyUse, Operation, ParameterLocation, PathSegment, TypeKind, TypeRef};

/// The path template of an operation.
pub(super) fn path(operation: &Operation) -> String {
    let segments = operation.path.iter().map(|segment| match segment {
        PathSegment::Literal(text) => text.clone(),
        PathSegment::Parameter(name) => format!("{{{name}}}"),
    });
    segments.collect()
}

pub(super) fn presence(is_required: bool) -> &'static str {
    if is_required { "required" } else { "optional" }
}

pub(super) fn null(is_nullable: bool) -> &'static str {
    if is_nullable { "may be null" } else { "is never null" }
}

pub(super) fn any_text(is_any: bool) -> &'static str {
    if is_any { "any text is allowed" } else { "these values alone" }
}

pub(super) fn location(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
        ParameterLocation::Part => "body",
    }
}

pub(super) fn sent(sent: Sent) -> &'static str {
    match sent {
        Sent::Path => "path",
        Sent::Query => "query",
        Sent::Header => "header",
        Sent::Cookie => "cookie",
        Sent::Body => "body",
    }
}

pub(super) fn body(api: &Api, body: &BodyUse) -> String {
    format!("{} {}", presence(body.required), ty(api, &body.ty))
}

/// A type as a page writes it. Unions and enums without a name there are written out.
pub(super) fn ty(api: &Api, of: &TypeRef) -> String {
    match of {
        TypeRef::String | TypeRef::Timestamp => "string".to_owned(),
        TypeRef::Boolean => "boolean".to_owned(),
        TypeRef::Integer32 | TypeRef::Integer64 | TypeRef::Unsigned64 => "integer".to_owned(),
        TypeRef::Number => "number".to_owned(),
        TypeRef::Any | TypeRef::Error => "unknown".to_owned(),
        TypeRef::Bytes | TypeRef::File => "file".to_owned(),
        TypeRef::Array(items) => format!("array of {}", ty(api, items)),
        TypeRef::Map(values) => format!("map[{}]", ty(api, values)),
        TypeRef::Nullable(inner) => format!("{} or null", ty(api, inner)),
        TypeRef::Named(id) => {
            let definition = api.ty(*id);
            match &definition.kind {
                TypeKind::Union(union) => {
                    let names = union.variants.iter().map(|variant| api.ty(variant.ty).schema_name.clone());
                    names.collect::<Vec<_>>().join(" or ")
                }
                TypeKind::Enum(values) if !values.any_value && values.values.len() <= 3 => {
                    let values = values.values.iter().map(|value| values.json(value).to_string());
                    values.collect::<Vec<_>>().join(" or ")
                }
                _ => definition.schema_name.clone(),
            }
        }
    }
}

//! Tree to [`Schema`].

use super::annotations::Annotations;
use super::applies::{self, Form};
use super::default::{self, Default};
use super::enumeration;
use super::keywords;
use super::members::Members;
use super::object;
use super::reference::Reference;
use super::schema_object::{Discriminator, Scalar, Schema, SchemaKind};
use super::types::{JsonType, TypeKeyword};
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Node, Value};

/// Reads a schema. Diagnostics make it [`SchemaKind::Broken`].
pub(super) fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Schema {
    let mut schema = read_or_null(node, diagnostics);
    if let SchemaKind::Null = schema.kind {
        let help = "name the type of the other values: `\"type\": [\"string\", \"null\"]`";
        diagnostics.push(Diagnostic::new("null alone is not in the dialect", schema.place).with_help(help));
        schema.kind = SchemaKind::Broken;
    }
    schema
}

fn read_or_null(node: Node<'_>, diagnostics: &mut Diagnostics) -> Schema {
    if let Value::Boolean(value) = node.value() {
        let help = if value { "write `{}` for any JSON value" } else { "leave out what cannot be there" };
        diagnostics
            .push(Diagnostic::new(format!("a schema cannot be `{value}`"), node.place()).with_help(help));
        return Schema::bare(SchemaKind::Broken, node.place());
    }
    let Some(members) = Members::read(node, &keywords::SCHEMA, diagnostics) else {
        return Schema::bare(SchemaKind::Broken, node.place());
    };
    let types = TypeKeyword::read(&members, diagnostics);
    let form = Form::of(&members, types);
    applies::check(&members, form, diagnostics);
    let mut schema = Schema {
        annotations: Annotations::read(&members, diagnostics),
        default: members.get("default").map(Default::read),
        rust_name: members.text("x-rust-name", diagnostics),
        sent_as: members.get("x-sent-as").and_then(|node| Reference::read(node, "schemas", diagnostics)),
        ..Schema::bare(SchemaKind::Broken, members.place())
    };
    let parts = Parts::read(&members, diagnostics);
    schema.nullable = types.nullable() || parts.null.is_some();
    schema.annotations.null = parts.null.clone().flatten();
    assemble(&mut schema, &members, form, types, parts, diagnostics);
    if let Some(value) = members.get("default") {
        default::check(&schema, value, diagnostics);
    }
    schema
}

/// The schemas within a schema. They are read wherever they stand, so that errors within them are found even if the keyword around them is a diagnostic itself.
struct Parts {
    object: SchemaKind,
    items: Option<Schema>,
    any_of: Vec<Schema>,
    one_of: Vec<Schema>,
    discriminator: Option<Discriminator>,
    /// Whether null is a member of `anyOf` or `oneOf`, and what is said about it there.
    null: Option<Option<String>>,
}

impl Parts {
    fn read(members: &Members<'_>, diagnostics: &mut Diagnostics) -> Self {
        let mut null = None;
        Self {
            object: object::read(members, diagnostics),
            items: members.get("items").map(|node| read(node, diagnostics)),
            any_of: alternatives(members, "anyOf", &mut null, diagnostics),
            one_of: alternatives(members, "oneOf", &mut null, diagnostics),
            discriminator: members
                .get("discriminator")
                .and_then(|node| Discriminator::read(node, diagnostics)),
            null,
        }
    }
}

/// The members of `anyOf` or `oneOf`. Null is taken out of them.
fn alternatives(
    members: &Members<'_>,
    keyword: &str,
    null: &mut Option<Option<String>>,
    diagnostics: &mut Diagnostics,
) -> Vec<Schema> {
    let mut schemas = Vec::new();
    for node in members.list(keyword, diagnostics).iter() {
        let schema = read_or_null(node, diagnostics);
        match schema.kind {
            SchemaKind::Null => *null = Some(schema.annotations.text.description),
            _ => schemas.push(schema),
        }
    }
    if schemas.is_empty()
        && let Some(node) = members.get(keyword)
    {
        let message = format!("`{keyword}` names no schema beside null");
        diagnostics.push(Diagnostic::new(message, node.place()).with_help("name at least one"));
        schemas.push(Schema::bare(SchemaKind::Broken, node.place()));
    }
    schemas
}

/// Makes one of the parts the kind of the schema.
fn assemble(
    schema: &mut Schema,
    members: &Members<'_>,
    form: Form,
    types: TypeKeyword,
    parts: Parts,
    diagnostics: &mut Diagnostics,
) {
    schema.kind = match form {
        Form::Unknown => SchemaKind::Broken,
        Form::Any => SchemaKind::Any,
        Form::Null => SchemaKind::Null,
        Form::Reference => members
            .get("$ref")
            .and_then(|node| Reference::read(node, "schemas", diagnostics))
            .map_or(SchemaKind::Broken, SchemaKind::Reference),
        Form::AnyOf => SchemaKind::AnyOf(parts.any_of),
        Form::OneOf => SchemaKind::OneOf(parts.one_of, parts.discriminator),
        Form::Constant => enumeration::constant(members, types, diagnostics),
        Form::Enum => {
            let (kind, nullable) = enumeration::read(members, types, diagnostics);
            schema.nullable = nullable;
            kind
        }
        Form::Type(JsonType::Object) => parts.object,
        Form::Type(JsonType::Array) => match parts.items {
            Some(items) => SchemaKind::Array(Box::new(items)),
            None => {
                let help = "say what the elements are; `{}` is any JSON value";
                diagnostics.push(Diagnostic::new("an array without `items`", schema.place).with_help(help));
                SchemaKind::Broken
            }
        },
        Form::Type(kind) => SchemaKind::Scalar(scalar(
            kind,
            schema.annotations.format.as_ref().map(|format| format.value.as_str()),
        )),
    };
}

fn scalar(kind: JsonType, format: Option<&str>) -> Scalar {
    match (kind, format) {
        (JsonType::Boolean, _) => Scalar::Boolean,
        (JsonType::Number, _) => Scalar::Number,
        (JsonType::Integer, Some("int32")) => Scalar::Integer32,
        (JsonType::Integer, Some("uint64")) => Scalar::Unsigned64,
        (JsonType::Integer, _) => Scalar::Integer64,
        (_, Some("date-time")) => Scalar::Timestamp,
        _ => Scalar::String,
    }
}

impl Discriminator {
    fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let members = Members::read(node, &keywords::DISCRIMINATOR, diagnostics)?;
        let property = members.require_text("propertyName", diagnostics);
        let mut mapping = Vec::new();
        for entry in members.entries("mapping", diagnostics).iter() {
            let value = super::Spanned { value: entry.key.to_owned(), place: entry.value.name_place() };
            mapping.extend(target(entry.value, diagnostics).map(|target| (value, target)));
        }
        Some(Self { property: property?, mapping })
    }
}

/// A target of a mapping: a reference, or the bare name of a component.
fn target(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Reference> {
    let text = values::text(node, diagnostics)?;
    if !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-') {
        return Some(Reference { name: text.to_owned(), place: node.place() });
    }
    Reference::read(node, "schemas", diagnostics)
}

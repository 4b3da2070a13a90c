//! Schemas of objects: named properties, or a map.

use super::members::{Members, Spanned, wrong_kind};
use super::read_schema;
use super::schema_object::{ObjectSchema, Others, Property, Schema, SchemaKind};
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::source::{Node, Value};

/// Reads what the keywords of an object say together. They are read wherever they stand, so that errors within them are found.
pub(super) fn read(members: &Members<'_>, diagnostics: &mut Diagnostics) -> SchemaKind {
    let properties = properties(members, diagnostics);
    let others = members.get("additionalProperties").map(|node| Others::read(node, diagnostics));
    match (others.unwrap_or(Others::Anything), properties.is_empty()) {
        (Others::Values(values), true) => SchemaKind::Map(values),
        (Others::Anything, true) if members.get("properties").is_none() => {
            SchemaKind::Map(Box::new(Schema::bare(SchemaKind::Any, members.place())))
        }
        (others, _) => SchemaKind::Object(ObjectSchema { properties, others }),
    }
}

impl Others {
    fn read(node: Node<'_>, diagnostics: &mut Diagnostics) -> Self {
        match node.value() {
            Value::Boolean(true) => Self::Anything,
            Value::Boolean(false) => Self::Nothing,
            Value::Object(_) => Self::Values(Box::new(read_schema::read(node, diagnostics))),
            _ => {
                diagnostics.push(wrong_kind(node, "true, false or a schema"));
                Self::Anything
            }
        }
    }
}

fn properties(members: &Members<'_>, diagnostics: &mut Diagnostics) -> Vec<Property> {
    let mut properties = Vec::new();
    for entry in members.entries("properties", diagnostics).iter() {
        let name = Spanned { value: entry.key.to_owned(), place: entry.value.name_place() };
        properties.push(Property {
            name,
            required: false,
            schema: read_schema::read(entry.value, diagnostics),
        });
    }
    for node in members.list("required", diagnostics).iter() {
        if let Some(name) = values::text(node, diagnostics) {
            require(name, node, &mut properties, diagnostics);
        }
    }
    properties
}

fn require(name: &str, node: Node<'_>, properties: &mut [Property], diagnostics: &mut Diagnostics) {
    let known = || properties.iter().map(|property| property.name.value.as_str());
    let diagnostic = if known().any(|known| known == name) {
        None
    } else {
        let help = did_you_mean(name, known()).unwrap_or_else(|| "add it to `properties`".to_owned());
        Some(
            Diagnostic::new(format!("required property `{name}` does not exist"), node.place())
                .with_help(help),
        )
    };
    match properties.iter_mut().find(|property| property.name.value == name) {
        Some(property) if property.required => {
            let diagnostic = Diagnostic::new(format!("`{name}` is required twice"), node.place());
            diagnostics.push(diagnostic.with_help("keep one of the two"));
        }
        Some(property) => property.required = true,
        None => diagnostic.into_iter().for_each(|diagnostic| diagnostics.push(diagnostic)),
    }
}

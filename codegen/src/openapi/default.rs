//! `default`: what a value is taken for where it is left out.

use super::members::{described, wrong_kind};
use super::schema_object::{Constant, EnumSchema, Scalar, Schema, SchemaKind};
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::source::Place;
use crate::source::{Node, Value};

/// A default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Default {
    /// As compact JSON.
    pub json: String,
    /// Its text as a parameter: one for a single value, one for each element of an array of such. None for anything else.
    pub texts: Option<Vec<String>>,
    /// Where it stands.
    pub place: Place,
}

impl Default {
    pub(super) fn read(node: Node<'_>) -> Self {
        let texts = match node.value() {
            Value::Array(items) => items.iter().map(text).collect(),
            _ => text(node).map(|text| vec![text]),
        };
        Self { json: node.compact(), texts, place: node.place() }
    }
}

fn text(node: Node<'_>) -> Option<String> {
    match node.value() {
        Value::String(text) => Some(text.to_owned()),
        Value::Boolean(_) | Value::Number(_) => Some(node.compact()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Reports a default that the schema itself does not allow. What a schema refers to is not looked at.
pub(super) fn check(schema: &Schema, node: Node<'_>, diagnostics: &mut Diagnostics) {
    let wanted = match &schema.kind {
        _ if matches!(node.value(), Value::Null) && schema.nullable => return,
        SchemaKind::Scalar(scalar) => fits(*scalar, node).err(),
        SchemaKind::Constant(constant) => {
            (!equals(constant, node)).then_some("the constant itself, or leave it out")
        }
        SchemaKind::Enum(values) => return check_enum(values, node, diagnostics),
        SchemaKind::Array(items) => match node.value() {
            Value::Array(elements) => {
                return elements.iter().for_each(|element| check(items, element, diagnostics));
            }
            _ => Some("an array"),
        },
        SchemaKind::Map(_) | SchemaKind::Object(_) => {
            (!matches!(node.value(), Value::Object(_))).then_some("an object")
        }
        _ => None,
    };
    if let Some(wanted) = wanted {
        diagnostics.push(wrong_kind(node, wanted).tolerable_as("unfitting-default"));
    }
}

/// Whether a value is of a type; the error is what would have fitted. Formats are not looked at.
pub(crate) fn fits(scalar: Scalar, node: Node<'_>) -> Result<(), &'static str> {
    let (fits, wanted) = match scalar {
        Scalar::String | Scalar::Timestamp => (matches!(node.value(), Value::String(_)), "a string"),
        Scalar::Boolean => (matches!(node.value(), Value::Boolean(_)), "true or false"),
        Scalar::Number => (matches!(node.value(), Value::Number(_)), "a number"),
        Scalar::Integer64 => (node.integer().is_some(), "an integer of 64 bits"),
        Scalar::Unsigned64 => {
            let fits = matches!(node.value(), Value::Number(text) if text.parse::<u64>().is_ok());
            (fits, "an integer of 64 bits that is not negative")
        }
        Scalar::Integer32 => {
            (node.integer().is_some_and(|value| i32::try_from(value).is_ok()), "an integer of 32 bits")
        }
    };
    if fits { Ok(()) } else { Err(wanted) }
}

/// Whether a value is a constant.
pub(crate) fn equals(constant: &Constant, node: Node<'_>) -> bool {
    match (constant, node.value()) {
        (Constant::String(constant), Value::String(text)) => constant == text,
        (Constant::Boolean(constant), Value::Boolean(value)) => *constant == value,
        (Constant::Integer(constant), Value::Number(_)) => node.integer() == Some(*constant),
        _ => false,
    }
}

fn check_enum(values: &EnumSchema, node: Node<'_>, diagnostics: &mut Diagnostics) {
    let Some(text) = values.text(node) else {
        diagnostics.push(wrong_kind(node, "one of the values of `enum`").tolerable_as("unfitting-default"));
        return;
    };
    let known = || values.values.iter().map(|value| value.value.value.as_str());
    if !known().any(|known| known == text) {
        let help =
            did_you_mean(&text, known()).unwrap_or_else(|| "write one of the values of `enum`".to_owned());
        let message = format!("{} `{text}` is not one of the values of `enum`", described(node));
        let diagnostic = Diagnostic::new(message, node.place()).with_help(help);
        diagnostics.push(diagnostic.tolerable_as("unfitting-default"));
    }
}

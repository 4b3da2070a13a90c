//! Limits that can be counted. Patterns, `multipleOf` and `uniqueItems` are not looked at.

use crate::openapi::Limit;
use crate::source::{Node, Value};

/// Whether a value is beyond a limit of its schema.
pub(super) fn is_beyond(limit: &Limit, value: Node<'_>) -> bool {
    let Ok(bound) = limit.value.parse::<f64>() else { return false };
    let Some(measured) = measure(limit.keyword, value) else { return false };
    match limit.keyword {
        "minLength" | "minItems" | "minProperties" | "minimum" => measured < bound,
        "maxLength" | "maxItems" | "maxProperties" | "maximum" => measured > bound,
        "exclusiveMinimum" => measured <= bound,
        "exclusiveMaximum" => measured >= bound,
        _ => false,
    }
}

/// What a keyword counts or compares; none where it says nothing about the value.
fn measure(keyword: &str, value: Node<'_>) -> Option<f64> {
    let count = match (keyword, value.value()) {
        ("minLength" | "maxLength", Value::String(text)) => text.chars().count(),
        ("minItems" | "maxItems", Value::Array(items)) => items.iter().count(),
        ("minProperties" | "maxProperties", Value::Object(members)) => members.iter().count(),
        ("minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum", Value::Number(text)) => {
            return text.parse().ok();
        }
        _ => return None,
    };
    // No document holds so many that the number would lose a digit.
    Some(count as f64)
}

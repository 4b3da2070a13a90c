//! `required`: each name once, and the name of a property.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Draft;

/// Drops names that are there twice or name nothing.
pub(super) fn settle(schema: &mut Draft, diagnostics: &mut Diagnostics) {
    let known: HashSet<String> = match schema.get("properties").and_then(Draft::object) {
        Some(properties) => properties.keys().cloned().collect(),
        None => HashSet::new(),
    };
    let Some(names) = schema.get_mut("required").and_then(Draft::array_mut) else { return };
    let mut seen = HashSet::new();
    names.retain(|name| {
        let Some(text) = name.as_text() else { return true };
        if !known.contains(text) {
            let message = format!("required property `{text}` does not exist");
            let help = "it is not asked for; add it to `properties`";
            diagnostics.push(Diagnostic::warning("unknown-required", message, name.place()).with_help(help));
            return false;
        }
        seen.insert(text.to_owned())
    });
    if names.is_empty() {
        schema.take("required");
    }
}

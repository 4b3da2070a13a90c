//! `$ref`: from one part of the document to a component of it.

use super::keywords;
use super::members::Members;
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Place;
use crate::source::{Node, Value};

/// A reference to the component of a known section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The component's name.
    pub name: String,
    /// Where the reference stands.
    pub place: Place,
}

/// A part of the document, or a reference to one in `components`.
#[derive(Clone, Debug)]
pub enum OrReference<T> {
    /// The part itself.
    Item(T),
    /// A reference, and the description that stands beside it.
    Reference(Reference, Option<String>),
}

impl Reference {
    /// Reads the text of a `$ref` to a component of `section`.
    pub(super) fn read(node: Node<'_>, section: &str, faults: &mut Diagnostics) -> Option<Self> {
        let text = values::text(node, faults)?;
        let prefix = format!("#/components/{section}/");
        let name = text.strip_prefix(&prefix);
        if let Some(name) = name.filter(|name| !name.is_empty() && !name.contains('/')) {
            return Some(Self { name: unescaped(name), place: node.place() });
        }
        let (message, help) = if name.is_some_and(|name| !name.is_empty()) {
            let help = format!("move what it names to `components.{section}` and refer to it there");
            (format!("`{text}` points into a component"), help)
        } else if text.starts_with('#') {
            let help = format!("write `{prefix}` and a name");
            (format!("`{text}` does not name one of `components.{section}`"), help)
        } else {
            let help =
                format!("move what it names to `components.{section}` and write `{prefix}` and a name");
            (format!("`{text}` does not point into this document"), help)
        };
        faults.push(Diagnostic::new(message, node.place()).with_help(help));
        None
    }
}

/// A name within a JSON pointer.
fn unescaped(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}

/// Reads a part of the document that may be a reference to a component of `section`.
pub(super) fn or_reference<T>(
    node: Node<'_>,
    section: &str,
    faults: &mut Diagnostics,
    read: impl FnOnce(Node<'_>, &mut Diagnostics) -> Option<T>,
) -> Option<OrReference<T>> {
    let is_reference = match node.value() {
        Value::Object(members) => members.iter().any(|member| member.key == "$ref"),
        _ => false,
    };
    if !is_reference {
        return read(node, faults).map(OrReference::Item);
    }
    let members = Members::read(node, &keywords::REFERENCE, faults)?;
    let description = members.text("description", faults).or(members.text("summary", faults));
    let reference = Reference::read(members.get("$ref")?, section, faults)?;
    Some(OrReference::Reference(reference, description))
}

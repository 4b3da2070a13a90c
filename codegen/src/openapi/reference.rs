//! `$ref`: from one part of the document to a component of it.

use super::fragment::{self, Malformed};
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
    pub(super) fn read(node: Node<'_>, section: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        match component(values::text(node, diagnostics)?, section) {
            Ok(name) => Some(Self { name, place: node.place() }),
            // What leads to another file was looked at before.
            Err(_) if diagnostics.has_error_at(node.place()) => None,
            Err((message, help)) => {
                diagnostics.push(Diagnostic::new(message, node.place()).with_help(help));
                None
            }
        }
    }
}

/// The section and the name of the component that a URI points to or into; none if it points elsewhere.
pub(crate) fn component_of(uri: &str) -> Option<(String, String)> {
    let pointer = fragment::pointer(uri.strip_prefix('#')?).ok()?;
    let mut tokens = pointer.strip_prefix("/components/")?.split('/');
    Some((tokens.next()?.to_owned(), fragment::name(tokens.next()?).ok()?))
}

/// The steps of a URI that points into this document; none if it points elsewhere or is malformed.
pub(crate) fn pointer_of(uri: &str) -> Option<Vec<String>> {
    let pointer = fragment::pointer(uri.strip_prefix('#')?).ok()?;
    match pointer.strip_prefix('/') {
        Some(steps) => steps.split('/').map(|step| fragment::name(step).ok()).collect(),
        None => pointer.is_empty().then(Vec::new),
    }
}

/// The name of the component of `section` that a URI points to. An error is what is wrong, and what to do.
fn component(uri: &str, section: &str) -> Result<String, (String, String)> {
    let prefix = format!("/components/{section}/");
    let Some(fragment) = uri.strip_prefix('#') else {
        let help = format!("move what it names to `components.{section}` and write `#{prefix}` and a name");
        return Err((format!("`{uri}` does not point into this document"), help));
    };
    let pointer = fragment::pointer(fragment).map_err(described)?;
    match pointer.strip_prefix(&prefix) {
        None | Some("") => {
            let help = format!("write `#{prefix}` and a name");
            Err((format!("`#{pointer}` does not name one of `components.{section}`"), help))
        }
        Some(token) if token.contains('/') => {
            let help = format!(
                "move what it names to `components.{section}` and refer to it there; a `/` in a name is written `~1`"
            );
            Err((format!("`#{pointer}` points into a component"), help))
        }
        Some(token) => fragment::name(token).map_err(described),
    }
}

fn described(malformed: Malformed) -> (String, String) {
    (malformed.message, malformed.help.to_owned())
}

/// Reads a part of the document that may be a reference to a component of `section`.
pub(super) fn or_reference<T>(
    node: Node<'_>,
    section: &str,
    diagnostics: &mut Diagnostics,
    read: impl FnOnce(Node<'_>, &mut Diagnostics) -> Option<T>,
) -> Option<OrReference<T>> {
    let is_reference = match node.value() {
        Value::Object(members) => members.iter().any(|member| member.key == "$ref"),
        _ => false,
    };
    if !is_reference {
        return read(node, diagnostics).map(OrReference::Item);
    }
    let members = Members::read(node, &keywords::REFERENCE, diagnostics)?;
    let description = members.text("description", diagnostics).or(members.text("summary", diagnostics));
    let reference = Reference::read(members.get("$ref")?, section, diagnostics)?;
    Some(OrReference::Reference(reference, description))
}

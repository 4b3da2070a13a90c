//! `paths`: what is found under one path.

use super::annotations::Description;
use super::keywords;
use super::members::{Members, Spanned};
use super::operation::Operation;
use super::parameter::Parameter;
use super::reference::{OrReference, or_reference};
use super::server::{self, Server};
use super::values;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Entries, Member, Node};

/// A path and its operations.
#[derive(Clone, Debug)]
pub struct PathItem {
    /// The path template.
    pub path: Spanned<String>,
    /// Summary and description, which stand for operations that have none.
    pub text: Description,
    /// Parameters of all operations.
    pub parameters: Vec<OrReference<Parameter>>,
    /// `servers`
    pub servers: Vec<Server>,
    /// In the document's order.
    pub operations: Vec<Operation>,
}

/// The methods that have a keyword, and what is sent.
const METHODS: &[(&str, &str)] = &[
    ("get", "GET"),
    ("put", "PUT"),
    ("post", "POST"),
    ("delete", "DELETE"),
    ("options", "OPTIONS"),
    ("head", "HEAD"),
    ("patch", "PATCH"),
    ("trace", "TRACE"),
];

pub(super) fn read_all(node: Node<'_>, diagnostics: &mut Diagnostics) -> Vec<PathItem> {
    let entries = values::object(node, diagnostics).unwrap_or(Entries::none(node.sources()));
    let mut items = Vec::new();
    for entry in entries.iter() {
        if entry.key.starts_with('/') {
            items.extend(read(&entry, diagnostics));
        } else if keywords::ANYWHERE.contains(&entry.key) {
            values::text(entry.value, diagnostics);
        } else {
            let message = format!("path `{}` does not begin with `/`", entry.key);
            diagnostics.push(
                Diagnostic::new(message, entry.value.name_place())
                    .with_help(format!("write `/{}`", entry.key)),
            );
        }
    }
    items
}

fn read(entry: &Member<'_>, diagnostics: &mut Diagnostics) -> Option<PathItem> {
    let members = Members::read(entry.value, &keywords::PATH_ITEM, diagnostics)?;
    let mut operations = Vec::new();
    for (keyword, node) in members.present() {
        if let Some((_, method)) = METHODS.iter().find(|(name, _)| *name == keyword) {
            operations.extend(Operation::read(node, method, diagnostics));
        }
    }
    Some(PathItem {
        path: Spanned { value: entry.key.to_owned(), place: entry.value.name_place() },
        text: Description::read(&members, diagnostics),
        parameters: parameters(&members, diagnostics),
        servers: server::read_all(&members, diagnostics),
        operations,
    })
}

/// `parameters` of a path or an operation.
pub(super) fn parameters(
    members: &Members<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<OrReference<Parameter>> {
    let nodes = members.list("parameters", diagnostics).iter();
    nodes.filter_map(|node| or_reference(node, "parameters", diagnostics, Parameter::read)).collect()
}

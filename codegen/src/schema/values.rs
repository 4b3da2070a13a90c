//! Values of a required kind. Each function reports a value of another kind and then returns none.

use super::members::{Spanned, described, wrong_kind};
use super::node::{Member, Node, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};

/// A string.
pub(super) fn text<'n>(node: &'n Node<'_>, faults: &mut Diagnostics) -> Option<&'n str> {
    match &node.value {
        Value::String(text) => Some(text),
        _ => report(node, "a string", faults),
    }
}

/// A string, and where it stands.
pub(super) fn spanned(node: &Node<'_>, faults: &mut Diagnostics) -> Option<Spanned<String>> {
    Some(Spanned { value: text(node, faults)?.to_owned(), place: node.place() })
}

/// `true` or `false`.
pub(super) fn boolean(node: &Node<'_>, faults: &mut Diagnostics) -> Option<bool> {
    match node.value {
        Value::Boolean(value) => Some(value),
        _ => report(node, "true or false", faults),
    }
}

/// A number of any size, as its text.
pub(super) fn number<'n>(node: &'n Node<'_>, faults: &mut Diagnostics) -> Option<&'n str> {
    match node.value {
        Value::Number => Some(node.source),
        _ => report(node, "a number", faults),
    }
}

/// An integer from 0.
pub(super) fn count<'n>(node: &'n Node<'_>, faults: &mut Diagnostics) -> Option<&'n str> {
    match node.integer() {
        Some(0..) => Some(node.source),
        _ => report(node, "an integer from 0", faults),
    }
}

/// An array.
pub(super) fn array<'n, 't>(node: &'n Node<'t>, faults: &mut Diagnostics) -> Option<&'n [Node<'t>]> {
    match &node.value {
        Value::Array(items) => Some(items),
        _ => report(node, "an array", faults),
    }
}

/// An object.
pub(super) fn object<'n, 't>(node: &'n Node<'t>, faults: &mut Diagnostics) -> Option<&'n [Member<'t>]> {
    match &node.value {
        Value::Object(members) => Some(members),
        _ => report(node, "an object", faults),
    }
}

/// One of a few words.
pub(super) fn choice<T: Copy>(node: &Node<'_>, choices: &[(&str, T)], faults: &mut Diagnostics) -> Option<T> {
    let word = text(node, faults)?;
    if let Some((_, value)) = choices.iter().find(|(name, _)| *name == word) {
        return Some(*value);
    }
    let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
    let help = did_you_mean(word, names.iter().copied())
        .unwrap_or_else(|| format!("write one of {}", names.join(", ")));
    faults.push(
        Diagnostic::new(format!("{} cannot be `{word}`", described(node)), &node.place()).with_help(help),
    );
    None
}

fn report<T>(node: &Node<'_>, wanted: &str, faults: &mut Diagnostics) -> Option<T> {
    faults.push(wrong_kind(node, wanted));
    None
}

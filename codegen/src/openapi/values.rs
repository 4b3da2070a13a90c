//! Values of a required kind. Each function reports a value of another kind and then returns none.

use super::members::{Spanned, described, wrong_kind};
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::source::{Elements, Entries, Node, Value};

/// A string.
pub(super) fn text<'s>(node: Node<'s>, diagnostics: &mut Diagnostics) -> Option<&'s str> {
    match node.value() {
        Value::String(text) => Some(text),
        _ => report(node, "a string", diagnostics),
    }
}

/// A string, and where it stands.
pub(super) fn spanned(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Spanned<String>> {
    Some(Spanned { value: text(node, diagnostics)?.to_owned(), place: node.place() })
}

/// `true` or `false`.
pub(super) fn boolean(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<bool> {
    match node.value() {
        Value::Boolean(value) => Some(value),
        _ => report(node, "true or false", diagnostics),
    }
}

/// A number of any size, as its text.
pub(super) fn number<'s>(node: Node<'s>, diagnostics: &mut Diagnostics) -> Option<&'s str> {
    match node.value() {
        Value::Number(text) => Some(text),
        _ => report(node, "a number", diagnostics),
    }
}

/// An integer from 0.
pub(super) fn count<'s>(node: Node<'s>, diagnostics: &mut Diagnostics) -> Option<&'s str> {
    match node.integer() {
        Some(0..) => number(node, diagnostics),
        _ => report(node, "an integer from 0", diagnostics),
    }
}

/// An array.
pub(super) fn array<'s>(node: Node<'s>, diagnostics: &mut Diagnostics) -> Option<Elements<'s>> {
    match node.value() {
        Value::Array(items) => Some(items),
        _ => report(node, "an array", diagnostics),
    }
}

/// An object.
pub(super) fn object<'s>(node: Node<'s>, diagnostics: &mut Diagnostics) -> Option<Entries<'s>> {
    match node.value() {
        Value::Object(members) => Some(members),
        _ => report(node, "an object", diagnostics),
    }
}

/// One of a few words.
pub(super) fn choice<T: Copy>(
    node: Node<'_>,
    choices: &[(&str, T)],
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let word = text(node, diagnostics)?;
    if let Some((_, value)) = choices.iter().find(|(name, _)| *name == word) {
        return Some(*value);
    }
    let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
    let help = did_you_mean(word, names.iter().copied())
        .unwrap_or_else(|| format!("write one of {}", names.join(", ")));
    diagnostics.push(
        Diagnostic::new(format!("{} cannot be `{word}`", described(node)), node.place()).with_help(help),
    );
    None
}

fn report<T>(node: Node<'_>, wanted: &str, diagnostics: &mut Diagnostics) -> Option<T> {
    let diagnostic = wrong_kind(node, wanted);
    // What is null in somebody else's document was left out.
    diagnostics.push(if let Value::Null = node.value() {
        diagnostic.tolerable_as("null-keyword")
    } else {
        diagnostic
    });
    None
}

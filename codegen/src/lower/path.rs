//! Path templates.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::PathSegment;
use crate::openapi::{PathItem, Spanned};
use crate::source::Place;

/// The pieces of a template; none if it has diagnostics, which are reported.
pub(super) fn segments(path: &Spanned<String>, diagnostics: &mut Diagnostics) -> Option<Vec<PathSegment>> {
    match split(&path.value) {
        Ok(segments) => Some(segments),
        Err((what, help)) => {
            let message = format!("path `{}` {what}", path.value);
            diagnostics.push(Diagnostic::new(message, path.place).with_help(help));
            None
        }
    }
}

const EACH_PARAMETER: &str = "write each parameter as `{name}`";

/// What is wrong, and what to do.
type PathError = (String, &'static str);

fn split(path: &str) -> Result<Vec<PathSegment>, PathError> {
    let mut segments = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        let (literal, after) = rest.split_once('{').unzip();
        let literal = literal.unwrap_or(rest);
        check_literal(literal)?;
        if !literal.is_empty() {
            segments.push(PathSegment::Literal(literal.to_owned()));
        }
        let Some(after) = after else { break };
        let named = after.split_once('}').filter(|(name, _)| !name.is_empty() && !name.contains('{'));
        let Some((name, after)) = named else {
            return Err(("has a `{` that no name and `}` follow".to_owned(), EACH_PARAMETER));
        };
        let segment = PathSegment::Parameter(name.to_owned());
        if segments.contains(&segment) {
            return Err((format!("names `{name}` twice"), "give each parameter a name of its own"));
        }
        segments.push(segment);
        rest = after;
    }
    if path.split('/').any(|segment| segment == "." || segment == "..") {
        return Err(("has a segment `.` or `..`".to_owned(), "write the path that it stands for"));
    }
    Ok(segments)
}

/// What stands between parameters is sent as it is written.
fn check_literal(literal: &str) -> Result<(), PathError> {
    if literal.contains('}') {
        return Err(("has `}` without `{`".to_owned(), EACH_PARAMETER));
    }
    if literal.contains(['?', '#']) {
        return Err(("holds more than a path".to_owned(), "declare the query as parameters"));
    }
    if let Some(character) = literal.chars().find(|&character| !is_sendable(character)) {
        return Err((format!("holds `{character}`"), "percent-encode it"));
    }
    let is_encoded =
        |after: &str| after.len() >= 2 && after.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    if !literal.split('%').skip(1).all(is_encoded) {
        return Err(("holds `%` without two hexadecimal digits".to_owned(), "write `%25`"));
    }
    Ok(())
}

/// Whether a path may hold the character as it stands: RFC 3986, `pchar`, `/` and what is percent-encoded already.
fn is_sendable(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/%".contains(character)
}

/// Reports paths that differ in the names of parameters alone: no call could tell them apart.
pub(super) fn check_distinct(items: &[PathItem], diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<String, Place> = HashMap::new();
    for item in items {
        let shape = shape(&item.path.value);
        if let Some(first) = seen.get(&shape) {
            diagnostics.push(
                Diagnostic::new(format!("path `{}` is there twice", item.path.value), item.path.place)
                    .with_related("first given at", *first)
                    .with_help("move the operations to one of the two")
                    .tolerable_as("repeated-path"),
            );
        }
        seen.entry(shape).or_insert(item.path.place);
    }
}

/// The path with empty braces.
fn shape(path: &str) -> String {
    let mut shape = String::new();
    for piece in path.split_inclusive('{') {
        shape.push_str(match piece.split_once('}') {
            Some((_, after)) if !shape.is_empty() => after,
            _ => piece,
        });
    }
    shape
}

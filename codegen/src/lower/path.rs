//! Path templates.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{PathSegment, Place};
use crate::schema::{PathItem, Spanned};

/// The pieces of a template; none if it has faults, which are reported.
pub(super) fn segments(path: &Spanned<String>, faults: &mut Diagnostics) -> Option<Vec<PathSegment>> {
    let mut segments = Vec::new();
    let mut rest = path.value.as_str();
    while !rest.is_empty() {
        let (literal, after) =
            rest.split_once('{').map_or((rest, None), |(literal, after)| (literal, Some(after)));
        if literal.contains('}') {
            return fault("has `}` without `{`", "write each parameter as `{name}`", path, faults);
        }
        if literal.contains(['?', '#']) {
            return fault("holds more than a path", "declare the query as parameters", path, faults);
        }
        if let Some(character) = literal.chars().find(|&character| !is_sendable(character)) {
            return fault(&format!("holds `{character}`"), "percent-encode it", path, faults);
        }
        if !literal.is_empty() {
            segments.push(PathSegment::Literal(literal.to_owned()));
        }
        let Some(after) = after else { break };
        let Some((name, after)) =
            after.split_once('}').filter(|(name, _)| !name.is_empty() && !name.contains('{'))
        else {
            return fault(
                "has a `{` that no name and `}` follow",
                "write each parameter as `{name}`",
                path,
                faults,
            );
        };
        let segment = PathSegment::Parameter(name.to_owned());
        if segments.contains(&segment) {
            return fault(
                &format!("names `{name}` twice"),
                "give each parameter a name of its own",
                path,
                faults,
            );
        }
        segments.push(segment);
        rest = after;
    }
    if path.value.split('/').any(|segment| segment == "." || segment == "..") {
        return fault("has a segment `.` or `..`", "write the path that it stands for", path, faults);
    }
    Some(segments)
}

/// Whether a path may hold the character as it stands: RFC 3986, `pchar`, `/` and what is percent-encoded already.
fn is_sendable(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/%".contains(character)
}

fn fault<T>(what: &str, help: &str, path: &Spanned<String>, faults: &mut Diagnostics) -> Option<T> {
    faults.push(Diagnostic::new(format!("path `{}` {what}", path.value), &path.place).with_help(help));
    None
}

/// Reports paths that differ in the names of parameters alone: no call could tell them apart.
pub(super) fn check_distinct(items: &[PathItem], faults: &mut Diagnostics) {
    let mut seen: HashMap<String, &Place> = HashMap::new();
    for item in items {
        let shape = shape(&item.path.value);
        if let Some(first) = seen.get(&shape) {
            faults.push(
                Diagnostic::new(format!("path `{}` is there twice", item.path.value), &item.path.place)
                    .with_related("first given at", first)
                    .with_help("move the operations to one of the two"),
            );
        }
        seen.entry(shape).or_insert(&item.path.place);
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

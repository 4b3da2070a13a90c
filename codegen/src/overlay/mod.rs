//! Overlays (OpenAPI Overlay 1.0 and 1.1): what somebody else's document lacks, from a file of its own.
//!
//! An action names values of the document by a JSONPath (RFC 9535) and changes or removes them. What comes of it points back into the overlay.

mod apply;

use serde_json_path::{JsonPath, PathElement};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Content, Draft, Sources};

/// An overlay before it is read.
#[derive(Clone, Copy, Debug)]
pub struct Overlay<'a> {
    /// What messages call it.
    pub name: &'a str,
    /// Its text.
    pub text: &'a [u8],
}

/// A key or a position on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Key(String),
    Index(usize),
}

/// Applies an overlay to a document.
pub(crate) fn apply(
    overlay: &Overlay<'_>,
    document: &mut Draft,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) {
    let Some(root) = sources.read_named(overlay.text, overlay.name, diagnostics) else { return };
    let overlay = Draft::of(sources.node(root));
    if !check_version(&overlay, diagnostics) {
        return;
    }
    let Some(actions) = overlay.get("actions").and_then(Draft::array) else {
        let missing = Diagnostic::new("the overlay has no list of `actions`", overlay.place());
        diagnostics
            .push(missing.with_help("add it: each action names a `target` and an `update` or `remove`"));
        return;
    };
    for action in actions {
        act(action, document, diagnostics);
    }
}

fn check_version(overlay: &Draft, diagnostics: &mut Diagnostics) -> bool {
    let version = overlay.get("overlay").and_then(Draft::as_text).unwrap_or_default();
    let is_known = version.starts_with("1.0.") || version.starts_with("1.1.");
    if !is_known {
        let message = match version {
            "" => "this is no overlay".to_owned(),
            version => format!("version `{version}` of overlays is not supported"),
        };
        let place = overlay.get("overlay").map_or(overlay.place(), Draft::place);
        let help = "begin it with `overlay: 1.0.0` or `overlay: 1.1.0`";
        diagnostics.push(Diagnostic::new(message, place).with_help(help));
    }
    is_known
}

fn act(action: &Draft, document: &mut Draft, diagnostics: &mut Diagnostics) {
    let Some(target) = action.get("target").filter(|target| target.as_text().is_some()) else {
        let missing = Diagnostic::new("an action without a `target`", action.place());
        diagnostics
            .push(missing.with_help("name the values that it changes by a JSONPath, such as `$.paths`"));
        return;
    };
    let Some(places) = find(target, document, diagnostics) else { return };
    if places.is_empty() {
        let message = format!("`{}` matches nothing", target.as_text().unwrap_or_default());
        let warning = Diagnostic::warning("overlay-without-target", message, target.place());
        diagnostics.push(warning.with_help("the action changes nothing: correct its path or leave it out"));
        return;
    }
    let removes = matches!(action.get("remove").map(|it| &it.content), Some(Content::Boolean(true)));
    match (removes, action.get("update"), action.get("copy")) {
        (true, ..) => apply::remove(document, places),
        (false, Some(update), _) => apply::update(document, &places, update),
        (false, None, Some(copy)) => {
            let Some(from) = find(copy, document, diagnostics) else { return };
            let [from] = from.as_slice() else {
                let message = format!("`copy` must match one value; it matches {}", from.len());
                diagnostics.push(Diagnostic::new(message, copy.place()).with_help("name one value"));
                return;
            };
            if let Some(value) = apply::at(document, from).cloned() {
                apply::update(document, &places, &value);
            }
        }
        (false, None, None) => {
            let nothing = Diagnostic::new("an action that does nothing", action.place());
            diagnostics.push(nothing.with_help("add `update`, `copy` or `remove: true`"));
        }
    }
}

/// The values that a JSONPath names.
fn find(path: &Draft, document: &Draft, diagnostics: &mut Diagnostics) -> Option<Vec<Vec<Step>>> {
    let text = path.as_text().unwrap_or_default();
    let parsed = match JsonPath::parse(text) {
        Ok(parsed) => parsed,
        Err(error) => {
            let message = format!("`{text}` is no JSONPath: {error}");
            let help = "write a path of RFC 9535, such as `$.paths['/pets'].get`";
            diagnostics.push(Diagnostic::new(message, path.place()).with_help(help));
            return None;
        }
    };
    let value = json(document);
    let step = |element: &PathElement<'_>| match element {
        PathElement::Name(name) => Step::Key((*name).to_owned()),
        PathElement::Index(index) => Step::Index(*index),
    };
    let found = parsed.query_located(&value);
    Some(found.locations().map(|location| location.iter().map(step).collect()).collect())
}

/// The document as JSONPath reads it.
fn json(draft: &Draft) -> serde_json::Value {
    use serde_json::Value;
    match &draft.content {
        Content::Null => Value::Null,
        Content::Boolean(value) => Value::Bool(*value),
        Content::Number(text) => serde_json::from_str(text).unwrap_or(Value::Null),
        Content::String(text) => Value::String(text.clone()),
        Content::Array(items) => Value::Array(items.iter().map(json).collect()),
        Content::Object(members) => {
            Value::Object(members.iter().map(|(key, value)| (key.clone(), json(value))).collect())
        }
    }
}

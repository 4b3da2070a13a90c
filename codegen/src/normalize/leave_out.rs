//! What has no place in a client is left out, the smallest part that holds it, so that the rest has one.

use std::collections::HashMap;

use crate::diagnostic::Diagnostic;
use crate::source::{Content, Draft, NodeId, Object, Place};

/// A part that was left out.
#[derive(Clone, Debug)]
pub(crate) struct Omission {
    /// Which: `the operation "get_pet"`.
    pub(crate) what: String,
    /// Where it stood.
    pub(crate) place: Place,
    /// Why: the message of the error that it would have been.
    pub(crate) because: String,
}

impl Omission {
    /// What is said about it.
    pub(crate) fn warning(&self) -> Diagnostic {
        let message = format!("{} is left out", self.what);
        Diagnostic::warning("left-out", message, self.place)
            .with_help(format!("because of: {}", self.because))
    }
}

/// The keys and positions from the root to a value.
type Path = Vec<String>;

/// Leaves out what holds one of the values at diagnostic, and says for each diagnostic whether something was.
pub(crate) fn leave_out(document: &mut Draft, diagnostics: &[(Cause, String)]) -> (Vec<Omission>, Vec<bool>) {
    let mut wanted: HashMap<&Cause, Vec<usize>> = HashMap::new();
    for (index, (diagnostic, _)) in diagnostics.iter().enumerate() {
        wanted.entry(diagnostic).or_default().push(index);
    }
    let mut found = Vec::new();
    paths_of(document, &wanted, &mut Vec::new(), &mut found);
    let (mut omissions, mut settled) = (Vec::new(), vec![false; diagnostics.len()]);
    // From the end, so that positions in arrays stay what they are until their turn.
    for (index, path) in found.into_iter().rev() {
        let Some((_, because)) = diagnostics.get(index) else { continue };
        let omission = leave_out_one(document, &path, because);
        if let (Some(_), Some(settled)) = (&omission, settled.get_mut(index)) {
            *settled = true;
        }
        omissions.extend(omission);
    }
    omissions.reverse();
    (omissions, settled)
}

/// A value that cannot be represented.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Cause {
    /// It stands in a document.
    Origin(NodeId),
    /// It was made, and stands here in the rewritten tree.
    Made(Path),
}

/// Where the diagnostics are, in the document's order.
fn paths_of(
    draft: &Draft,
    wanted: &HashMap<&Cause, Vec<usize>>,
    path: &mut Path,
    found: &mut Vec<(usize, Path)>,
) {
    let diagnostic = if draft.is_new { Cause::Made(path.clone()) } else { Cause::Origin(draft.origin) };
    for index in wanted.get(&diagnostic).into_iter().flatten() {
        found.push((*index, path.clone()));
    }
    let mut visit = |step: String, value: &Draft| {
        path.push(step);
        paths_of(value, wanted, path, found);
        path.pop();
    };
    match &draft.content {
        Content::Array(items) => items.iter().enumerate().for_each(|(at, item)| visit(at.to_string(), item)),
        Content::Object(members) => members.iter().for_each(|(key, value)| visit(key.clone(), value)),
        _ => {}
    }
}

/// Tries the parts on a path, the innermost first.
fn leave_out_one(document: &mut Draft, path: &[String], because: &str) -> Option<Omission> {
    let steps: Vec<&str> = path.iter().map(String::as_str).collect();
    (1..=steps.len()).rev().find_map(|length| {
        let (inner, rest) = steps.split_at(length);
        let omission = property(document, inner, rest)
            .or_else(|| media_type(document, inner))
            .or_else(|| parameter(document, inner))
            .or_else(|| whole(document, inner));
        omission.map(|(what, origin)| Omission { what, place: origin.into(), because: because.to_owned() })
    })
}

/// What was left out, and where it stood.
type Part = Option<(String, NodeId)>;

/// An optional property becomes raw JSON.
fn property(document: &mut Draft, path: &[&str], rest: &[&str]) -> Part {
    let [before @ .., properties, name] = path else { return None };
    // A schema may have a property that is called `properties`.
    if *properties != "properties" || !before.iter().any(|step| ["schemas", "schema"].contains(step)) {
        return None;
    }
    let owner = value(document, before)?;
    let is_required = owner
        .get("required")
        .and_then(Draft::array)
        .is_some_and(|names| names.iter().any(|required| required.as_text() == Some(name)));
    let schema = owner.get_mut("properties")?.get_mut(name)?;
    if is_required || (rest.is_empty() && is_raw(schema)) || is_raw(schema) {
        return None;
    }
    make_raw(schema);
    Some((format!("the type of the property `{name}`"), schema.origin))
}

/// One of several media types.
fn media_type(document: &mut Draft, path: &[&str]) -> Part {
    let [before @ .., content, name] = path else { return None };
    if *content != "content"
        || !before.iter().any(|step| ["paths", "responses", "requestBodies"].contains(step))
    {
        return None;
    }
    let types = value(document, before)?.get_mut("content")?.object_mut()?;
    if types.len() < 2 {
        return None;
    }
    let origin = types.get(*name)?.origin;
    types.shift_remove(*name);
    Some((format!("the media type `{name}`"), origin))
}

/// A parameter that need not be sent.
fn parameter(document: &mut Draft, path: &[&str]) -> Part {
    let [before @ .., parameters, position] = path else { return None };
    if *parameters != "parameters" || before.first() != Some(&"paths") {
        return None;
    }
    let position: usize = position.parse().ok()?;
    let parameters = value(document, before)?.get_mut("parameters")?.array_mut()?;
    let parameter = parameters.get(position)?;
    let is_required = matches!(parameter.get("required").map(|it| &it.content), Some(Content::Boolean(true)));
    if is_required || parameter.has("$ref") {
        return None;
    }
    let name = parameter.get("name").and_then(Draft::as_text).unwrap_or("?").to_owned();
    let origin = parameter.origin;
    parameters.remove(position);
    Some((format!("the parameter `{name}`"), origin))
}

/// An operation, a path or a component.
fn whole(document: &mut Draft, path: &[&str]) -> Part {
    match path {
        ["paths", item, "parameters" | "servers" | "$ref"] => remove(document, &["paths"], item, "the path"),
        ["paths", item, method] => {
            let (_, origin) = remove(document, &["paths", item], method, "the operation")?;
            Some((format!("`{} {item}`", method.to_uppercase()), origin))
        }
        ["components", "schemas", name] => {
            let schema = value(document, path)?;
            if is_raw(schema) {
                return None;
            }
            make_raw(schema);
            Some((format!("the type of the schema `{name}`"), schema.origin))
        }
        ["components", section, name] => {
            remove(document, &["components", section], name, &format!("the component of `{section}`"))
        }
        _ => None,
    }
}

fn remove(document: &mut Draft, holder: &[&str], key: &str, what: &str) -> Part {
    let members = value(document, holder)?.object_mut()?;
    let origin = members.get(key)?.origin;
    members.shift_remove(key);
    Some((format!("{what} `{key}`"), origin))
}

fn value<'d>(document: &'d mut Draft, path: &[&str]) -> Option<&'d mut Draft> {
    path.iter().try_fold(document, |value, step| match &mut value.content {
        Content::Object(members) => members.get_mut(*step),
        Content::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    })
}

/// Any JSON, with the words for readers that it had.
fn make_raw(schema: &mut Draft) {
    let words = ["description", "title", "deprecated"];
    if let Some(members) = schema.object_mut() {
        let kept: Object =
            std::mem::take(members).into_iter().filter(|(key, _)| words.contains(&key.as_str())).collect();
        *members = kept;
    }
}

fn is_raw(schema: &Draft) -> bool {
    schema.object().is_none_or(|members| !members.keys().any(|key| DECISIVE.contains(&key.as_str())))
}

/// Keywords that make a schema more than any JSON.
const DECISIVE: &[&str] = &["$ref", "type", "enum", "const", "oneOf", "anyOf", "allOf"];

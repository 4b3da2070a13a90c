//! Parameters that agree with the path, and those that are none.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::normalize::inheritance::object;
use crate::normalize::pointer;
use crate::source::{Content, Draft, NodeId, Object};

/// Headers that the standard takes from elsewhere: a parameter of this name is to be ignored.
const ELSEWHERE: &[&str] = &["accept", "content-type", "authorization"];

/// Drops parameters that the standard ignores or the path does not have, and adds those that only the path has.
pub(super) fn settle(
    path: &str,
    item: &mut Draft,
    methods: &[&str],
    shared: &Object,
    diagnostics: &mut Diagnostics,
) {
    let names = names(path);
    let of_path = keep(item, &names, shared, diagnostics);
    for method in methods {
        let Some(operation) = item.get_mut(method).filter(|operation| operation.object().is_some()) else {
            continue;
        };
        let own = keep(operation, &names, shared, diagnostics);
        for name in names.iter().filter(|name| !own.contains(**name) && !of_path.contains(**name)) {
            let message = format!("`{{{name}}}` of the path is not declared");
            let help = "it is taken for a string; declare it in `parameters`";
            let place = operation.place();
            diagnostics.push(Diagnostic::warning("undeclared-parameter", message, place).with_help(help));
            declare(operation, name);
        }
    }
}

/// Drops the components that no operation refers to any more.
pub(super) fn drop_shared(document: &mut Draft) {
    let shared = document.get_mut("components").and_then(|it| it.get_mut("parameters"));
    let Some(shared) = shared.and_then(Draft::object_mut) else { return };
    shared.retain(|_, parameter| {
        let text = |key: &str| parameter.get(key).and_then(Draft::as_text).unwrap_or_default();
        text("in") != "header" || !ELSEWHERE.contains(&text("name").to_ascii_lowercase().as_str())
    });
}

/// The parameters that a path names.
fn names(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect()
}

/// Keeps what is a parameter, and returns which of those of the path are declared.
fn keep(
    holder: &mut Draft,
    names: &[&str],
    shared: &Object,
    diagnostics: &mut Diagnostics,
) -> HashSet<String> {
    let mut declared = HashSet::new();
    let mut seen = HashSet::new();
    let Some(parameters) = holder.get_mut("parameters").and_then(Draft::array_mut) else { return declared };
    parameters.retain_mut(|parameter| {
        let Some((name, location)) = described(parameter, shared) else { return true };
        let is_first = seen.insert((name.clone(), location.clone()));
        let why = match location.as_str() {
            _ if !is_first => Some("is there twice"),
            "header" if ELSEWHERE.contains(&name.to_ascii_lowercase().as_str()) => {
                Some("is set by the client")
            }
            "path" if !names.contains(&name.as_str()) => Some("is not in the path"),
            _ => None,
        };
        if let Some(why) = why {
            let message = format!("the {location} parameter `{name}` {why}");
            let help = "it is left out";
            let place = parameter.place();
            diagnostics.push(Diagnostic::warning("ignored-parameter", message, place).with_help(help));
            return false;
        }
        if location == "path" {
            require(parameter);
            declared.insert(name);
        }
        true
    });
    declared
}

/// The name and the place of a parameter, be it by reference.
fn described(parameter: &Draft, shared: &Object) -> Option<(String, String)> {
    let mut parameter = parameter;
    for _ in 0..=shared.len() {
        let Some(reference) = parameter.get("$ref").and_then(Draft::as_text) else { break };
        parameter = match pointer::steps(reference)?.as_slice() {
            [_, _, name] => shared.get(name)?,
            _ => return None,
        };
    }
    let text = |key: &str| parameter.get(key).and_then(Draft::as_text).map(str::to_owned);
    Some((text("name")?, text("in")?))
}

/// A part of a path is always there.
fn require(parameter: &mut Draft) {
    let is_said = matches!(parameter.get("required").map(|it| &it.content), Some(Content::Boolean(true)));
    if !parameter.has("$ref") && !is_said {
        let origin = parameter.origin;
        parameter.set("required", Draft::made(origin, Content::Boolean(true)));
    }
}

fn declare(operation: &mut Draft, name: &str) {
    let origin = operation.origin;
    let empty = || Draft::made(origin, Content::Array(Vec::new()));
    let Some(members) = operation.object_mut() else { return };
    let parameters = members.entry("parameters".to_owned()).or_insert_with(empty);
    parameters.array_mut().into_iter().for_each(|parameters| parameters.push(declared(origin, name)));
}

fn declared(origin: NodeId, name: &str) -> Draft {
    object(
        origin,
        [
            ("name", Draft::text(origin, name)),
            ("in", Draft::text(origin, "path")),
            ("required", Draft::made(origin, Content::Boolean(true))),
            ("schema", object(origin, [("type", Draft::text(origin, "string"))])),
        ],
    )
}

//! Operations: a name for each, and parameters that agree with the path.

mod parameters;

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Draft;

/// The methods of a path.
const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Names each operation, and makes its parameters agree with its path.
pub(super) fn settle(document: &mut Draft, diagnostics: &mut Diagnostics) {
    let shared = document.get("components").and_then(|it| it.get("parameters")).and_then(Draft::object);
    let shared = shared.cloned().unwrap_or_default();
    parameters::drop_shared(document);
    let Some(paths) = document.get_mut("paths").and_then(Draft::object_mut) else { return };
    paths.retain(|path, _| !path.starts_with("x-"));
    let mut taken = HashSet::new();
    for (path, item) in paths.iter_mut() {
        parameters::settle(path, item, METHODS, &shared, diagnostics);
        for method in METHODS {
            if let Some(operation) = item.get_mut(method) {
                name(operation, method, path, &mut taken, diagnostics);
            }
        }
    }
}

fn name(
    operation: &mut Draft,
    method: &str,
    path: &str,
    taken: &mut HashSet<String>,
    diagnostics: &mut Diagnostics,
) {
    let given = operation.get("operationId").and_then(Draft::as_text).map(str::to_owned);
    if given.as_ref().is_some_and(|given| taken.insert(given.clone()))
        || operation.object().is_none()
        || is_named(operation)
    {
        return;
    }
    let base = given.clone().unwrap_or_else(|| made(method, path));
    let mut name = base.clone();
    let mut count = 2;
    while !taken.insert(name.clone()) {
        name = format!("{base}{count}");
        count += 1;
    }
    let message = match given {
        Some(given) => format!("the `operationId` `{given}` is that of another operation"),
        None => "an operation without an `operationId`".to_owned(),
    };
    let help = format!("it is called `{name}`; give it a name of your own");
    diagnostics.push(Diagnostic::warning("made-operation-id", message, operation.place()).with_help(help));
    let origin = operation.origin;
    operation.set("operationId", Draft::text(origin, name));
}

/// Whether an extension says what it is called.
fn is_named(operation: &Draft) -> bool {
    !operation.has("operationId") && operation.has("x-method")
}

/// `get_pets_by_pet_id` for `GET /pets/{petId}`.
fn made(method: &str, path: &str) -> String {
    let mut words = vec![method.to_owned()];
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        words.push(match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(parameter) => format!("by_{parameter}"),
            None => segment.replace(['{', '}'], "_"),
        });
    }
    words.join("_")
}

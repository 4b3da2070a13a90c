//! Names of resources: the handles on which operations stand.

use proc_macro2::Ident;

use super::identifier::{Case, derived, identifier, plain};
use super::module::{check_length, module};
use super::operations::{method_of, owner_of};
use super::scope::Scope;
use super::types::{PRELUDE, placeholder};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Api, Operation};
use crate::plan::runtime_api::{RESOURCE_FILE, is_at_crate_root};
use crate::source::Place;

/// A group of operations.
#[derive(Debug)]
pub(crate) struct ResourceNames {
    /// As the schema writes it; none for the operations that stand on the client itself.
    pub(crate) schema_name: Option<String>,
    /// The method on the client: `pets`.
    pub(crate) accessor: Ident,
    /// The type that it returns: `Pets`.
    pub(crate) handle: Ident,
    /// The module, and the stem of the file, that holds it.
    pub(crate) module: Ident,
    /// Indexes into [`Api::operations`].
    pub(crate) operations: Vec<usize>,
}

/// The module of the operations that stand on the client itself.
const ROOT_MODULE: &str = "root";

/// What settles the name of a resource.
const HELP: &str = "give the resource another name with `x-resource`";

pub(super) fn decide(api: &Api, diagnostics: &mut Diagnostics) -> Vec<ResourceNames> {
    let mut resources: Vec<ResourceNames> = Vec::new();
    let mut files = Scope::new("the resources").settled_by(HELP);
    let mut scope = Scope::new("the client")
        .settled_by("give one of them another name with `x-resource` or `x-method`")
        .reserve(&["builder", "clone", "from_env", "new"], "the client's own method")
        .reserve(&[ROOT_MODULE], "the module of the client's own operations");
    for (index, operation) in api.operations.iter().enumerate() {
        match resources.iter_mut().find(|known| known.schema_name == operation.resource) {
            Some(known) => known.operations.push(index),
            None => resources.push(resource(operation, index, &mut scope, &mut files, diagnostics)),
        }
    }
    for resource in resources.iter().filter(|resource| resource.schema_name.is_none()) {
        for operation in resource.operations.iter().map(|&index| &api.operations[index]) {
            let name = method_of(operation, diagnostics);
            scope.claim(&name, &owner_of(operation), operation.place, diagnostics);
        }
    }
    resources
}

fn resource(
    operation: &Operation,
    index: usize,
    scope: &mut Scope,
    files: &mut Scope,
    diagnostics: &mut Diagnostics,
) -> ResourceNames {
    let place = operation.place;
    let text = operation.resource.as_deref().unwrap_or(ROOT_MODULE);
    let owner = format!("the resource `{text}`");
    let accessor = identifier(text, None, Case::Snake, place)
        .unwrap_or_else(|diagnostic| placeholder(diagnostic.with_help(HELP), diagnostics));
    let handle = derived(&accessor, text, Case::Pascal, place, diagnostics);
    let module = module(&accessor, &handle);
    let is_free = operation.resource.is_none() || scope.claim(&accessor, &owner, place, diagnostics);
    if operation.resource.is_some() {
        check_handle(&handle, text, place, diagnostics);
    }
    if is_free && check_length(&plain(&module), &owner, HELP, place, diagnostics) {
        files.claim(&module, &owner, place, diagnostics);
    }
    ResourceNames {
        schema_name: operation.resource.clone(),
        accessor,
        handle,
        module,
        operations: vec![index],
    }
}

/// The handle must not hide what its own file uses.
fn check_handle(handle: &Ident, resource: &str, place: Place, diagnostics: &mut Diagnostics) {
    let name = handle.to_string();
    let is_of_runtime = is_at_crate_root(&name) || RESOURCE_FILE.contains(&name.as_str());
    let owner = if is_of_runtime {
        "the runtime's own type"
    } else if PRELUDE.contains(&name.as_str()) {
        "Rust's own item"
    } else {
        return;
    };
    let message = format!("the resource `{resource}` and {owner} would both be named `{name}`");
    diagnostics.push(Diagnostic::new(message, place).with_help(HELP));
}

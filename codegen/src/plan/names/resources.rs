//! Names of resources: the handles on which operations stand.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use proc_macro2::{Ident, Span};

use super::identifier::{Case, derived, plain, underscored};
use super::module::{check_length, module};
use super::scope::{Scope, Wanted, settle};
use super::types::PRELUDE;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Api, Operation};
use crate::plan::runtime_api::{CLIENT_METHODS, RESOURCE_FILE, is_at_crate_root};
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

/// How many operations a file may hold.
const MOST_IN_A_FILE: usize = 24;

impl ResourceNames {
    /// Whether it is a folder, with a file for each operation: one file of all of them would be too long to be read.
    pub(crate) fn is_split(&self) -> bool {
        self.operations.len() > MOST_IN_A_FILE
    }
}

/// The module of the operations that stand on the client itself.
const ROOT_MODULE: &str = "root";

/// Names the resources. What is left of the client's names is for the operations on the client itself.
pub(super) fn decide(api: &Api, diagnostics: &mut Diagnostics) -> (Vec<ResourceNames>, Scope) {
    let mut resources: Vec<ResourceNames> = Vec::new();
    let mut known: HashMap<Option<&str>, usize> = HashMap::new();
    let mut files =
        Scope::new("the resources").reserve(&[ROOT_MODULE], "the module of the client's own operations");
    let mut client = Scope::new("the client")
        .reserve(CLIENT_METHODS, "the client's own method")
        .reserve(&[ROOT_MODULE], "the module of the client's own operations");
    for (index, operation) in api.operations.iter().enumerate() {
        match known.entry(operation.resource.as_deref()) {
            Entry::Occupied(entry) => resources[*entry.get()].operations.push(index),
            Entry::Vacant(entry) => {
                entry.insert(resources.len());
                resources.push(resource(operation, index, &mut client, &mut files, diagnostics));
            }
        }
    }
    (resources, client)
}

fn resource(
    operation: &Operation,
    index: usize,
    client: &mut Scope,
    files: &mut Scope,
    diagnostics: &mut Diagnostics,
) -> ResourceNames {
    let place = operation.place;
    let Some(text) = operation.resource.as_deref() else {
        let accessor = Ident::new(ROOT_MODULE, Span::call_site());
        let handle = derived(&accessor, "", Case::Pascal);
        let module = accessor.clone();
        return ResourceNames { schema_name: None, accessor, handle, module, operations: vec![index] };
    };
    let owner = format!("the resource `{text}`");
    let wanted = Wanted::of(text, None, Case::Snake, &owner, place, diagnostics);
    let wanted = Wanted { help: HELP, ..wanted };
    let (accessor, module) = settle(&wanted, diagnostics, |accessor| {
        let module = module(accessor, &derived(accessor, "", Case::Pascal));
        client.check(accessor)?;
        files.check(&module)?;
        Ok(module)
    });
    client.take(&accessor, owner.clone());
    files.take(&module, owner.clone());
    check_length(&plain(&module), &owner, HELP, place, diagnostics);
    let handle = handle(&accessor, text, place, diagnostics);
    ResourceNames { schema_name: Some(text.to_owned()), accessor, handle, module, operations: vec![index] }
}

/// What settles the name of a resource.
const HELP: &str = "give the resource another name with `x-resource`";

/// The handle must not hide what its own file uses.
fn handle(accessor: &Ident, resource: &str, place: Place, diagnostics: &mut Diagnostics) -> Ident {
    let handle = derived(accessor, "", Case::Pascal);
    let name = handle.to_string();
    let is_of_runtime = is_at_crate_root(&name) || RESOURCE_FILE.contains(&name.as_str());
    let owner = if is_of_runtime {
        "the runtime's own type"
    } else if PRELUDE.contains(&name.as_str()) {
        "Rust's own item"
    } else {
        return handle;
    };
    let free = underscored(&handle);
    let settled = if diagnostics.is_lenient() { format!("; it is `{free}`") } else { String::new() };
    let message = format!("the resource `{resource}` and {owner} would both be named `{name}`{settled}");
    diagnostics.push(Diagnostic::new(message, place).with_help(HELP).tolerable_as("settled-name"));
    free
}

//! Names of parameters that several operations share.

use std::collections::{HashMap, HashSet};

use proc_macro2::Ident;

use super::identifier::Case;
use super::operations::OperationNames;
use super::scope::{Scope, Wanted, settle};
use crate::diagnostic::Diagnostics;
use crate::model::{Api, Parameter, ParameterLocation};

/// The identifiers of one of `components.parameters` that is no argument: a header or a part of the query.
#[derive(Debug)]
pub(crate) struct SharedNames {
    /// Its key in the document.
    pub(crate) component: String,
    /// Where it is first used: an index of [`Api::operations`] and one of its parameters.
    pub(crate) first: (usize, usize),
    /// The constant that holds its default: `API_VERSION`.
    pub(crate) constant: Ident,
    /// The macro that gives its setters to a call: `api_version`.
    pub(crate) setters: Ident,
}

pub(super) fn decide(
    api: &Api,
    operations: &[OperationNames],
    diagnostics: &mut Diagnostics,
) -> Vec<SharedNames> {
    let mut constants = Scope::new("the shared parameters");
    let mut macros = Scope::new("the shared parameters");
    let mut open = of_one_name(api, operations);
    let mut names = Vec::new();
    for (at, operation) in api.operations.iter().enumerate() {
        for (index, parameter) in operation.parameters.iter().enumerate() {
            let Some(component) = component(parameter).filter(|component| open.remove(component)) else {
                continue;
            };
            let owner = format!("the parameter `{component}`");
            let mut name = |case, scope: &mut Scope| {
                let wanted = Wanted::of(component, None, case, &owner, parameter.place, diagnostics);
                let (name, ()) = settle(&wanted, diagnostics, |name| scope.check(name));
                scope.take(&name, owner.clone());
                name
            };
            names.push(SharedNames {
                component: component.to_owned(),
                first: (at, index),
                constant: name(Case::Shouty, &mut constants),
                setters: name(Case::Snake, &mut macros),
            });
        }
    }
    names
}

/// The shared parameters to which every call gives one name; of the others each call has setters of its own.
fn of_one_name<'a>(api: &'a Api, operations: &[OperationNames]) -> HashSet<&'a str> {
    let mut names: HashMap<&str, Option<&Ident>> = HashMap::new();
    for (operation, idents) in api.operations.iter().zip(operations) {
        for (parameter, ident) in operation.parameters.iter().zip(&idents.parameters) {
            let Some(component) = component(parameter) else { continue };
            let name = names.entry(component).or_insert(Some(ident));
            *name = name.filter(|name| *name == ident);
        }
    }
    names.into_iter().filter_map(|(component, name)| name.map(|_| component)).collect()
}

/// The component that a parameter is, unless it is a part of the path, which every method takes as an argument.
pub(super) fn component(parameter: &Parameter) -> Option<&str> {
    parameter.component.as_deref().filter(|_| parameter.location != ParameterLocation::Path)
}

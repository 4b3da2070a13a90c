//! Names of parameters that several operations share.

use std::collections::HashSet;

use proc_macro2::Ident;

use super::identifier::{Case, identifier};
use super::scope::Scope;
use super::types::placeholder;
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

pub(super) fn decide(api: &Api, diagnostics: &mut Diagnostics) -> Vec<SharedNames> {
    let mut constants = Scope::new("the shared parameters");
    let mut macros = Scope::new("the shared parameters");
    let mut seen = HashSet::new();
    let mut names = Vec::new();
    for (at, operation) in api.operations.iter().enumerate() {
        for (index, parameter) in operation.parameters.iter().enumerate() {
            let Some(component) = shared(parameter).filter(|component| seen.insert(*component)) else {
                continue;
            };
            let owner = format!("the parameter `{component}`");
            let mut name = |case, scope: &mut Scope| {
                let name = identifier(component, None, case, parameter.place)
                    .unwrap_or_else(|diagnostic| placeholder(diagnostic, diagnostics));
                scope.claim(&name, &owner, parameter.place, diagnostics);
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

/// The component that a parameter is, unless it is a part of the path, which every method takes as an argument.
pub(crate) fn shared(parameter: &Parameter) -> Option<&str> {
    parameter.component.as_deref().filter(|_| parameter.location != ParameterLocation::Path)
}

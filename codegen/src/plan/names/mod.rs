//! Every identifier of the emitted crate, decided once.
//!
//! The emitter never makes an identifier from schema text itself: it asks [`Names`]. Casing, keywords and collisions are solved here and cannot be bypassed. A collision is
//! a diagnostic that names both owners; there is never a silent suffix.

mod calls;
mod casing;
mod client;
mod identifier;
mod lints;
mod members;
mod module;
mod operations;
mod package;
mod resources;
mod scope;
mod shared;
mod signs;
mod types;

pub(crate) use client::ClientNames;
pub(crate) use identifier::plain;
pub(crate) use operations::OperationNames;
pub(crate) use package::check as check_package;
pub(crate) use resources::ResourceNames;
pub(crate) use shared::SharedNames;
#[cfg(test)]
pub(crate) use types::PRELUDE;
pub(crate) use types::TypeNames;

use heck::ToSnakeCase;
use proc_macro2::{Ident, Span};

use crate::diagnostic::Diagnostics;
use crate::model::{Api, Parameter, TypeId};

/// The identifiers of one emitted crate. Indexes are those of the model.
#[derive(Debug)]
pub(crate) struct Names {
    types: Vec<TypeNames>,
    /// By the index of [`Api::operations`].
    pub(crate) operations: Vec<OperationNames>,
    /// In the order in which operations first mention them.
    pub(crate) resources: Vec<ResourceNames>,
    /// Parameters that several operations share, in the order in which operations first mention them.
    pub(crate) shared: Vec<SharedNames>,
    /// Credentials.
    pub(crate) client: ClientNames,
}

impl Names {
    /// The names of a parameter that is emitted once for all operations.
    pub(crate) fn shared(&self, parameter: &Parameter) -> Option<&SharedNames> {
        let component = shared::component(parameter)?;
        self.shared.iter().find(|names| names.component == component)
    }

    /// The names of one type.
    pub(crate) fn ty(&self, id: TypeId) -> &TypeNames {
        &self.types[id.0]
    }
}

/// A local name that none of these has.
pub(crate) fn free(name: &str, taken: &[Ident]) -> Ident {
    let mut free = name.to_owned();
    while taken.iter().any(|ident| *ident == free) {
        free.push('_');
    }
    Ident::new(&free, Span::call_site())
}

/// Decides every identifier. A text from which no identifier can be made, and two owners of one identifier, are added to `diagnostics` and settled.
pub(crate) fn decide(api: &Api, diagnostics: &mut Diagnostics) -> Names {
    let types = types::decide(api, diagnostics);
    let (resources, client) = resources::decide(api, diagnostics);
    let operations = operations::decide(api, &types, &resources, client, diagnostics);
    let shared = shared::decide(api, &operations, diagnostics);
    let client = client::decide(api, diagnostics);
    Names { types, operations, resources, shared, client }
}

/// The method that sets a field to null: `clear_description`.
pub(crate) fn clearer(field: &Ident) -> Ident {
    joined("clear_", field, "")
}

/// The method that sets what is optional, if there is a value: `maybe_description`.
pub(crate) fn maybe(setter: &Ident) -> Ident {
    joined("maybe_", setter, "")
}

/// The method that drops the built-in value of a parameter: `without_default_features`.
pub(crate) fn dropper(parameter: &Ident) -> Ident {
    joined("without_default_", parameter, "")
}

/// A local that holds a value of a type; none where that is a keyword.
pub(crate) fn local(ty: &Ident) -> Option<Ident> {
    syn::parse_str(&plain(ty).to_snake_case()).ok()
}

/// The methods that give a variant's member: `as_cat`, `into_cat`.
pub(crate) fn accessors(variant: &Ident) -> (Ident, Ident) {
    let name = plain(variant).to_snake_case();
    let [reference, value] =
        ["as_", "into_"].map(|before| Ident::new(&format!("{before}{name}"), Span::call_site()));
    (reference, value)
}

/// Joins an identifier with words around it; the result is never a keyword, since no keyword has a `_` in it, and never holds two `_` in a row, which rustc warns of.
fn joined(before: &str, name: &Ident, after: &str) -> Ident {
    let plain = plain(name);
    let text = match (before, after) {
        ("", after) => format!("{}{after}", plain.trim_end_matches('_')),
        (before, _) => format!("{before}{}", plain.trim_start_matches('_')),
    };
    Ident::new(&text, Span::call_site())
}

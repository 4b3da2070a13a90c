//! What every emitter may ask.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::model::{Api, Recursion, TypeDef, TypeId, TypeKind, TypeRef};
use crate::names::{Names, TypeNames};

/// The frozen model with its names.
#[derive(Debug)]
pub struct Context<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names,
    pub(super) recursion: Recursion,
}

impl<'a> Context<'a> {
    /// Joins a model and the names that were decided for it.
    pub fn new(api: &'a Api, names: &'a Names) -> Self {
        Self { api, names, recursion: Recursion::of(api) }
    }

    /// Whether there is anything to call.
    pub(super) fn has_client(&self) -> bool {
        !self.api.operations.is_empty()
    }

    /// Whether there is any type.
    pub(super) fn has_models(&self) -> bool {
        !self.api.types.is_empty()
    }

    pub(super) fn type_ids(&self) -> impl Iterator<Item = TypeId> + use<'a> {
        (0..self.api.types.len()).map(TypeId)
    }

    pub(super) fn ty(&self, id: TypeId) -> (&'a TypeDef, &'a TypeNames) {
        (self.api.ty(id), self.names.ty(id))
    }

    /// The file stem of a module: `r#type` is stored as `type`.
    pub(super) fn stem(&self, module: &Ident) -> String {
        let text = module.to_string();
        text.strip_prefix("r#").map(str::to_owned).unwrap_or(text)
    }

    /// The type behind aliases that are plain names; a recursive alias is a type of its own.
    pub(super) fn resolve<'t>(&'t self, ty: &'t TypeRef) -> &'t TypeRef {
        let mut end = ty;
        while let TypeRef::Named(id) = end {
            match &self.api.ty(*id).kind {
                TypeKind::Alias(target) if !self.recursion.is_recursive_alias(*id) => end = target,
                _ => break,
            }
        }
        end
    }

    pub(super) fn kind(&self, ty: &TypeRef) -> Option<&'a TypeKind> {
        match ty {
            TypeRef::Named(id) => Some(&self.api.ty(*id).kind),
            _ => None,
        }
    }
}

/// The names that one emitted file uses from elsewhere, printed as its `use` lines.
#[derive(Debug, Default)]
pub(super) struct Imports {
    standard: BTreeSet<String>,
    runtime: BTreeSet<String>,
    models: BTreeSet<String>,
    /// Names that mean something else in the file: a model of such a name is written with its path.
    taken: BTreeSet<String>,
}

impl Imports {
    /// For a file in which `names` stand for its own items and for those of the runtime that it uses.
    pub(super) fn beside(names: impl IntoIterator<Item = String>) -> Self {
        Self { taken: names.into_iter().collect(), ..Self::default() }
    }

    pub(super) fn map(&mut self) {
        self.standard.insert("BTreeMap".to_owned());
    }

    pub(super) fn runtime(&mut self, name: &str) {
        self.runtime.insert(name.to_owned());
    }

    pub(super) fn forget(&mut self, name: &str) {
        self.runtime.remove(name);
    }

    /// A model, as it is written in the file.
    pub(super) fn model(&mut self, ident: &Ident) -> TokenStream {
        let name = ident.to_string();
        if self.taken.contains(&name) {
            return quote!(crate::models::#ident);
        }
        self.models.insert(name);
        quote!(#ident)
    }

    /// The `use` lines of a file whose own item is `own`.
    pub(super) fn lines(&self, own: Option<&Ident>) -> TokenStream {
        let own = own.map(Ident::to_string);
        let map = (!self.standard.is_empty()).then(|| {
            quote!(
                use std::collections::BTreeMap;
            )
        });
        let runtime = list(quote!(client_runtime), self.runtime.iter());
        let models =
            list(quote!(crate::models), self.models.iter().filter(|name| Some(*name) != own.as_ref()));
        quote!(#map #runtime #models)
    }
}

fn list<'n>(path: TokenStream, names: impl Iterator<Item = &'n String>) -> Option<TokenStream> {
    let names: Vec<Ident> = names.map(|name| format_ident!("{name}")).collect();
    match names.as_slice() {
        [] => None,
        [name] => Some(quote!(use #path::#name;)),
        names => Some(quote!(use #path::{#(#names),*};)),
    }
}

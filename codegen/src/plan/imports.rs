//! The names that one emitted file uses from elsewhere.

use std::collections::BTreeSet;

use proc_macro2::Ident;

use super::runtime_api::is_at_crate_root;
use super::rust_type::{ModelName, RustType};

/// What a file imports: from the standard library, from the runtime, and from the crate itself.
#[derive(Debug, Default)]
pub(crate) struct Imports {
    pub(crate) standard: BTreeSet<&'static str>,
    pub(crate) runtime: BTreeSet<&'static str>,
    /// Items of the crate that are no models: `error::Error`.
    pub(crate) own: BTreeSet<&'static str>,
    pub(crate) models: BTreeSet<String>,
    /// What the file uses besides, with the feature `mock` alone.
    pub(crate) of_mocks: Option<Box<Imports>>,
    /// The model that is in this file: it is not imported.
    own_model: Option<String>,
    /// What else the file has at hand: models of these names are written by path.
    taken: BTreeSet<String>,
    is_next_to_runtime: bool,
    /// Whether every model, and every type of the runtime, is written by path.
    by_path: bool,
}

impl Imports {
    /// For the file of a model.
    pub(super) fn of_model(ident: &Ident) -> Self {
        Self { own_model: Some(ident.to_string()), ..Self::default() }
    }

    /// For a file that has items of these names: its own, and any of those that the runtime gives to the crate.
    pub(super) fn next_to(names: impl IntoIterator<Item = String>) -> Self {
        let taken = names.into_iter().collect();
        Self { taken, is_next_to_runtime: true, ..Self::default() }
    }

    /// For a file whose code is expanded elsewhere.
    pub(super) fn by_path() -> Self {
        Self { by_path: true, ..Self::default() }
    }

    /// Notes that the file has a map. Whether it is written by path.
    pub(super) fn map(&mut self) -> bool {
        if !self.by_path {
            self.standard.insert("BTreeMap");
        }
        self.by_path
    }

    pub(super) fn runtime(&mut self, name: &'static str) {
        self.runtime.insert(name);
    }

    /// A type of the runtime, as it is written in the file.
    pub(super) fn runtime_type(&mut self, name: &'static str) -> RustType {
        if self.by_path {
            return RustType::OfRuntime(name);
        }
        self.runtime(name);
        RustType::Name(name)
    }

    /// Adds what another part of the file uses.
    pub(super) fn add(&mut self, part: Self) {
        self.standard.extend(part.standard);
        self.runtime.extend(part.runtime);
        self.own.extend(part.own);
        self.models.extend(part.models);
    }

    /// Adds what another part of the file uses, which is there with the feature `mock` alone.
    pub(super) fn add_of_mocks(&mut self, mut part: Self) {
        part.standard.retain(|name| !self.standard.contains(name));
        part.runtime.retain(|name| !self.runtime.contains(name));
        part.own.retain(|name| !self.own.contains(name));
        part.models.retain(|name| !self.models.contains(name));
        self.of_mocks = Some(Box::new(part));
    }

    /// An item of the crate, by its path within it.
    pub(super) fn own(&mut self, path: &'static str) {
        self.own.insert(path);
    }

    /// A model, as it is written in the file.
    pub(super) fn model(&mut self, ident: &Ident) -> ModelName {
        let name = ident.to_string();
        let is_of_runtime = self.is_next_to_runtime && is_at_crate_root(&name);
        let by_path = self.by_path || is_of_runtime || self.taken.contains(&name);
        if !by_path && self.own_model.as_ref() != Some(&name) {
            self.models.insert(name);
        }
        ModelName { ident: ident.clone(), by_path }
    }
}

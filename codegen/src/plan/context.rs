//! What every decision may ask.

use std::collections::HashSet;

use super::names::{Names, SharedNames, TypeNames};
use crate::generate::Pages;
use crate::model::{Api, Parameter, Recursion, TypeDef, TypeId, TypeKind, TypeRef};

/// The frozen model with its names.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names,
    pub(super) recursion: Recursion,
    /// The operations next to which their type of page implements `Page`.
    pub(super) first_pages: HashSet<usize>,
    /// Documentation by hand.
    pub(super) pages: Option<&'a Pages>,
}

impl<'a> Context<'a> {
    /// Joins a model and the names that were decided for it.
    pub(crate) fn new(api: &'a Api, names: &'a Names) -> Self {
        let recursion = Recursion::of(api);
        let mut context = Self { api, names, recursion, first_pages: HashSet::new(), pages: None };
        context.first_pages = super::page::first_pages(&context);
        context
    }

    /// The same with documentation by hand.
    pub(crate) fn with_pages(self, pages: Option<&'a Pages>) -> Self {
        Self { pages, ..self }
    }

    /// Whether there is anything to call.
    pub(super) fn has_client(&self) -> bool {
        !self.api.operations.is_empty()
    }

    /// The names of a parameter that is emitted once for all operations.
    pub(super) fn shared(&self, parameter: &Parameter) -> Option<&'a SharedNames> {
        self.names.shared(parameter)
    }

    /// Whether an operation sends files.
    pub(super) fn has_files(&self) -> bool {
        let is_file = |ty: &TypeRef| match self.resolve(ty) {
            TypeRef::Array(item) => *self.resolve(item) == TypeRef::File,
            ty => *ty == TypeRef::File,
        };
        let mut parameters = self.api.operations.iter().flat_map(|operation| &operation.parameters);
        parameters.any(|parameter| is_file(&parameter.ty))
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

    /// The type behind aliases that are plain names; a recursive alias is a type of its own.
    pub(super) fn resolve<'t>(&'t self, ty: &'t TypeRef) -> &'t TypeRef {
        self.recursion.resolve(self.api, ty)
    }

    pub(super) fn kind(&self, ty: &TypeRef) -> Option<&'a TypeKind> {
        match ty {
            TypeRef::Named(id) => Some(&self.api.ty(*id).kind),
            _ => None,
        }
    }
}

//! One of the two schemas, and how its items are called.

use crate::generate::Whole;
use crate::model::{Api, Field, Operation, TypeId, TypeRef};
use crate::plan::names::{accessors, plain};
use crate::plan::{Context, type_text};
use crate::source::Place;

/// A schema with everything that came of it.
pub(super) struct Side<'a> {
    whole: &'a Whole,
    context: Context<'a>,
    name: &'a str,
}

impl<'a> Side<'a> {
    pub(super) fn new(whole: &'a Whole, name: &'a str) -> Self {
        Self { whole, context: Context::new(&whole.api, &whole.names), name }
    }

    pub(super) fn api(&self) -> &'a Api {
        &self.whole.api
    }

    /// `file:line:column`
    pub(super) fn place(&self, place: Place) -> String {
        let line = self.whole.sources.line(place);
        format!("{}:{}:{}", self.whole.sources.file(place, self.name), line.number, line.column)
    }

    /// `Pet`
    pub(super) fn type_name(&self, id: TypeId) -> String {
        self.whole.names.ty(id).ident.to_string()
    }

    /// What the members of a type are called, by index.
    pub(super) fn member_name(&self, id: TypeId, index: usize) -> String {
        self.whole.names.ty(id).members.get(index).map(plain).unwrap_or_default()
    }

    /// A variant and the methods that give its member.
    pub(super) fn variant_names(&self, id: TypeId, index: usize) -> Vec<String> {
        let Some(variant) = self.whole.names.ty(id).members.get(index) else { return Vec::new() };
        let (reference, value) = accessors(variant);
        vec![plain(variant), reference.to_string(), value.to_string()]
    }

    /// The type at a place as it is written in Rust.
    pub(super) fn rust_type(&self, ty: &TypeRef) -> String {
        type_text(&self.context, ty)
    }

    /// The type of a public field.
    pub(super) fn field_type(&self, owner: TypeId, field: &Field) -> String {
        let ty = self.rust_type(&field.ty);
        let is_open = self.api().ty(owner).direction.is_open();
        match (field.presence.is_required(), field.presence.is_nullable()) {
            _ if field.is_rest() => ty,
            (true, false) => ty,
            (false, true) if !is_open => format!("Presence<{ty}>"),
            _ => format!("Option<{ty}>"),
        }
    }

    /// `Pets::create`, and the call that it returns.
    pub(super) fn operation_name(&self, index: usize) -> (String, String) {
        let names = &self.whole.names;
        let resource = names.resources.iter().find(|resource| resource.operations.contains(&index));
        let handle = resource.map(|resource| resource.handle.to_string()).unwrap_or_default();
        let Some(operation) = names.operations.get(index) else { return (handle, String::new()) };
        (format!("{handle}::{}", plain(&operation.method)), operation.call.to_string())
    }

    /// The setter or argument of a parameter.
    pub(super) fn parameter_name(&self, operation: usize, index: usize) -> String {
        let names = self.whole.names.operations.get(operation).and_then(|names| names.parameters.get(index));
        names.map(plain).unwrap_or_default()
    }

    /// The builder's method for a credential.
    pub(super) fn credential_name(&self, index: usize) -> String {
        self.whole.names.client.credentials.get(index).map(ToString::to_string).unwrap_or_default()
    }

    /// Every item whose members come from a type: the type itself, and the methods and calls of the operations that send it.
    pub(super) fn owners(&self, id: TypeId) -> Vec<String> {
        let sends =
            |operation: &Operation| self.api().body_object(operation).is_some_and(|(body, _)| body == id);
        let operations = self.api().operations.iter().enumerate().filter(|(_, operation)| sends(operation));
        let names = operations.flat_map(|(index, _)| {
            let (method, call) = self.operation_name(index);
            [method, call]
        });
        std::iter::once(self.type_name(id)).chain(names).collect()
    }
}

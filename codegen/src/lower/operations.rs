//! Operations.

use std::collections::HashMap;

use super::Lowering;
use super::docs;
use super::path;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::{Docs, Operation, Parameter, ParameterLocation, PathSegment};
use crate::openapi::{self, OrReference, PathItem};
use crate::source::Place;

impl<'d> Lowering<'d, '_> {
    /// All operations, in the document's order.
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let document = self.document;
        path::check_distinct(&document.paths, self.diagnostics);
        let mut ids = HashMap::new();
        let mut operations = Vec::new();
        for item in &document.paths {
            let segments = path::segments(&item.path, self.diagnostics);
            for operation in &item.operations {
                let is_first = self.check_id(operation, &mut ids);
                self.check_security(operation.security.as_deref());
                let lowered = self.operation(item, segments.as_deref(), operation);
                // Names that come from a repeated id would be reported as well.
                operations.extend(lowered.into_iter().filter(|_| is_first));
            }
        }
        operations
    }

    /// Whether no operation before it has its id.
    fn check_id(&mut self, operation: &'d openapi::Operation, ids: &mut HashMap<&'d str, Place>) -> bool {
        let Some(id) = &operation.id else { return true };
        if let Some(first) = ids.get(id.value.as_str()) {
            self.diagnostics.push(
                Diagnostic::new(format!("operationId `{}` is there twice", id.value), id.place)
                    .with_related("first given at", *first)
                    .with_help("give each operation an id of its own"),
            );
            return false;
        }
        ids.insert(&id.value, id.place);
        true
    }

    /// An operation, once for each way to send its body.
    fn operation(
        &mut self,
        item: &'d PathItem,
        segments: Option<&[PathSegment]>,
        operation: &'d openapi::Operation,
    ) -> Vec<Operation> {
        let id = match &operation.id {
            Some(id) => id.value.clone(),
            None => format!("{} {}", operation.method, item.path.value),
        };
        let (parameters, whole) = self.operation_parameters(item, segments, operation, &id);
        let bodies = operation.body.as_ref().map(|body| self.request_body(body, &id)).unwrap_or_default();
        let responses = self.responses(operation, &id);
        let paging = self.paging(operation, &parameters, whole);
        let lowered = Operation {
            rust_name: operation.rust_name.clone(),
            resource: operation
                .resource
                .clone()
                .or_else(|| operation.tags.first().map(|tag| tag.value.clone())),
            method_name: operation.method_name.clone().unwrap_or_else(|| id.clone()),
            http_method: operation.method.to_owned(),
            path: segments.unwrap_or_default().to_vec(),
            parameters,
            body: None,
            responses,
            idempotent: operation.idempotent.unwrap_or(!["POST", "PATCH"].contains(&operation.method)),
            paging,
            server: self.server_of(item, operation),
            security: self.security(operation.security.as_deref()),
            docs: operation_docs(item, operation),
            place: operation.place,
            id,
        };
        match bodies.is_empty() {
            true => vec![lowered],
            false => bodies.into_iter().map(|way| way.of(lowered.clone())).collect(),
        }
    }

    /// Path parameters in the order of the template, then the others: those of the path item first, each in the place of the one that replaces it. Also
    /// whether all of them could be read.
    fn operation_parameters(
        &mut self,
        item: &'d PathItem,
        segments: Option<&[PathSegment]>,
        operation: &'d openapi::Operation,
        id: &str,
    ) -> (Vec<Parameter>, bool) {
        let (common, mut whole) = self.declared(&item.parameters, id);
        let (own, own_whole) = self.declared(&operation.parameters, id);
        whole &= own_whole;
        let mut parameters = common;
        for parameter in own {
            match parameters.iter_mut().find(|common| is_same(common, &parameter)) {
                Some(common) => *common = parameter,
                None => parameters.push(parameter),
            }
        }
        let Some(segments) = segments else { return (parameters, whole) };
        self.check_template(item, segments, &parameters, operation, whole);
        let names: Vec<&str> = template_names(segments).collect();
        parameters.retain(|p| p.location != ParameterLocation::Path || names.contains(&p.name.as_str()));
        parameters.sort_by_key(|parameter| match parameter.location {
            ParameterLocation::Path => names.iter().position(|name| *name == parameter.name),
            _ => Some(names.len()),
        });
        (parameters, whole)
    }

    /// The parameters of one list, and whether all of them could be read.
    fn declared(&mut self, items: &'d [OrReference<openapi::Parameter>], id: &str) -> (Vec<Parameter>, bool) {
        let mut parameters: Vec<Parameter> = Vec::new();
        let mut whole = true;
        for item in items {
            let Some(parameter) = self.parameter_at(item, id) else {
                whole = false;
                continue;
            };
            if let Some(first) = parameters.iter().find(|first| is_same(first, &parameter)) {
                let place = match item {
                    OrReference::Item(parameter) => parameter.name.place,
                    OrReference::Reference(reference, _) => reference.place,
                };
                self.diagnostics.push(
                    Diagnostic::new(format!("the parameter `{}` is there twice", parameter.name), place)
                        .with_related("first declared at", first.place)
                        .with_help("keep one of the two"),
                );
                continue;
            }
            parameters.push(parameter);
        }
        (parameters, whole)
    }

    /// The template and the declared path parameters name the same.
    fn check_template(
        &mut self,
        item: &PathItem,
        segments: &[PathSegment],
        parameters: &[Parameter],
        operation: &openapi::Operation,
        whole: bool,
    ) {
        let declared: Vec<&Parameter> =
            parameters.iter().filter(|p| p.location == ParameterLocation::Path).collect();
        for name in template_names(segments).filter(|_| whole) {
            if declared.iter().all(|parameter| parameter.name != name) {
                let message = format!("the path parameter `{name}` of {} is not declared", operation.method);
                let help = format!(
                    "add `{{\"name\": \"{name}\", \"in\": \"path\", \"required\": true, \"schema\": …}}` to `parameters`"
                );
                self.diagnostics.push(Diagnostic::new(message, item.path.place).with_help(help));
            }
        }
        for parameter in declared {
            if template_names(segments).all(|name| name != parameter.name) {
                let help = did_you_mean(&parameter.name, template_names(segments));
                let help = help.unwrap_or_else(|| format!("add `{{{}}}` to the path", parameter.name));
                let message = format!("the path `{}` has no `{{{}}}`", item.path.value, parameter.name);
                self.diagnostics.push(
                    Diagnostic::new(message, parameter.place)
                        .with_related("the path is at", item.path.place)
                        .with_help(help),
                );
            }
        }
    }
}

fn template_names(segments: &[PathSegment]) -> impl Iterator<Item = &str> {
    segments.iter().filter_map(|segment| match segment {
        PathSegment::Parameter(name) => Some(name.as_str()),
        PathSegment::Literal(_) => None,
    })
}

/// Names of headers are the same in any case.
fn is_same(one: &Parameter, other: &Parameter) -> bool {
    let same_name = match one.location {
        ParameterLocation::Header => one.name.eq_ignore_ascii_case(&other.name),
        _ => one.name == other.name,
    };
    one.location == other.location && same_name
}

/// What the path item says stands for what the operation does not say.
fn operation_docs(item: &PathItem, operation: &openapi::Operation) -> Docs {
    let mut docs = docs::of_description(&operation.text);
    docs.summary = docs.summary.or_else(|| item.text.summary.clone());
    docs.description = docs.description.or_else(|| item.text.description.clone());
    docs
}

//! Parts that become documentation of the client and say nothing.

use std::fmt;

use super::{Findings, Rule, Subject};
use crate::diagnostic::{Diagnostic, Severity};
use crate::openapi::{Description, Operation, Parameter, PathItem, Schema, SchemaKind, visit};
use crate::source::Place;

pub(super) const RULE: Rule = Rule {
    code: "missing-description",
    severity: Severity::Error,
    summary: "`info`, each operation (there, a `summary` is enough), parameter, security scheme, component schema and property has a `description`.",
    check,
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let document = subject.document;
    let mut missing = Missing(findings);
    missing.unless(is_said(&document.info.text), format_args!("`info`"), document.info.place);
    for item in &document.paths {
        item.operations.iter().for_each(|operation| missing.operation(item, operation));
    }
    for (name, scheme) in &document.components.security_schemes {
        missing.unless(
            is_text(scheme.description.as_deref()),
            format_args!("the security scheme `{name}`"),
            scheme.place,
        );
    }
    for (name, schema) in &document.components.schemas {
        missing.schema(schema, format_args!("the schema `{name}`"), schema.place);
    }
    visit::document(document, &mut missing);
}

struct Missing<'v, 'f>(&'v mut Findings<'f>);

impl Missing<'_, '_> {
    fn unless(&mut self, is_there: bool, what: fmt::Arguments<'_>, place: Place) {
        if !is_there {
            let help = "add `description`: it becomes the documentation of the client";
            self.0.push(Diagnostic::new(format!("{what} has no description"), place).with_help(help));
        }
    }

    /// What the path says stands for what an operation does not say.
    fn operation(&mut self, item: &PathItem, operation: &Operation) {
        let is_there = is_said(&operation.text) || is_said(&item.text);
        match &operation.id {
            Some(id) => self.unless(is_there, format_args!("the operation `{}`", id.value), operation.place),
            None => {
                let what = format_args!("{} of `{}`", operation.method, item.path.value);
                self.unless(is_there, what, operation.place);
            }
        }
    }

    fn schema(&mut self, schema: &Schema, what: fmt::Arguments<'_>, place: Place) {
        let is_broken = matches!(schema.kind, SchemaKind::Broken);
        self.unless(is_broken || is_text(schema.annotations.text.description.as_deref()), what, place);
    }
}

impl<'d> visit::Visit<'d> for Missing<'_, '_> {
    fn parameter(&mut self, parameter: &'d Parameter) {
        let inner = &parameter.schema.annotations.text;
        let is_there =
            is_text(parameter.text.description.as_deref()) || is_text(inner.description.as_deref());
        self.unless(is_there, format_args!("the parameter `{}`", parameter.name.value), parameter.name.place);
    }

    fn schema(&mut self, schema: &'d Schema) {
        if let SchemaKind::Object(object) = &schema.kind {
            for property in &object.properties {
                let name = &property.name;
                self.schema(&property.schema, format_args!("the property `{}`", name.value), name.place);
            }
        }
    }
}

/// A summary or a description.
fn is_said(text: &Description) -> bool {
    is_text(text.summary.as_deref()) || is_text(text.description.as_deref())
}

fn is_text(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

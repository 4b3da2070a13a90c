//! Examples that their schemas do not allow.

use indexmap::IndexMap;

use super::fits::Fits;
use super::{Findings, Rule, Subject, end};
use crate::diagnostic::Severity;
use crate::openapi::{Content, Example, Header, OrReference, Parameter, Schema, visit};
use crate::source::Sources;

pub(super) const RULE: Rule = Rule {
    code: "unfitting-example",
    severity: Severity::Error,
    summary: "Each example fits its schema: types, required and closed properties, constants, enums, unions, limits, and the format `date-time`.",
    check,
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let components = &subject.document.components;
    let mut examples = Examples {
        shared: &components.examples,
        sources: subject.sources,
        fits: Fits::new(&components.schemas),
        findings,
    };
    visit::document(subject.document, &mut examples);
}

struct Examples<'d, 'v, 'f> {
    shared: &'d IndexMap<String, OrReference<Example>>,
    sources: &'d Sources,
    fits: Fits<'d>,
    findings: &'v mut Findings<'f>,
}

impl<'d> Examples<'d, '_, '_> {
    fn example(&mut self, schema: &'d Schema, example: &'d Example) {
        for misfit in self.fits.misfits(schema, self.sources.node(example.place.node)) {
            self.findings.push(misfit);
        }
    }

    fn examples(&mut self, schema: &'d Schema, examples: &'d [OrReference<Example>]) {
        let shared = self.shared;
        for example in examples.iter().filter_map(|example| end(shared, example)) {
            self.example(schema, example);
        }
    }
}

impl<'d> visit::Visit<'d> for Examples<'d, '_, '_> {
    fn parameter(&mut self, parameter: &'d Parameter) {
        self.examples(&parameter.schema, &parameter.examples);
    }

    fn content(&mut self, content: &'d Content) {
        self.examples(&content.schema, &content.examples);
    }

    fn header(&mut self, header: &'d Header) {
        self.examples(&header.schema, &header.examples);
    }

    fn schema(&mut self, schema: &'d Schema) {
        schema.annotations.examples.iter().for_each(|example| self.example(schema, example));
    }
}

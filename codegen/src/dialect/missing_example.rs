//! Bodies without an example: whoever uses the client learns from them, and they are read and written again by its tests.

use super::ends::Ends;
use super::{Findings, Rule, Subject, end};
use crate::diagnostic::{Diagnostic, Severity};
use crate::openapi::{Content, SchemaKind};

pub(super) const RULE: Rule = Rule {
    code: "missing-example",
    severity: Severity::Error,
    summary: "Each request body and each body of a successful response has an example, there or on its schema.",
    check,
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let components = &subject.document.components;
    let ends = Ends::of_components(&components.schemas);
    let operations = subject.document.paths.iter().flat_map(|item| &item.operations);
    for operation in operations {
        let body = operation.body.as_ref().and_then(|body| end(&components.request_bodies, body));
        let content = body.and_then(|body| body.content.as_ref());
        report(&ends, content, "this request body", findings);
        let successes = operation.responses.iter().filter(|(status, _)| status.value.starts_with('2'));
        for response in successes.filter_map(|(_, response)| response.as_ref()) {
            let content = end(&components.responses, response).and_then(|response| response.content.as_ref());
            report(&ends, content, "this response", findings);
        }
    }
}

fn report<'d>(ends: &Ends<'d>, content: Option<&'d Content>, what: &str, findings: &mut Findings<'_>) {
    let is_missing = |content: &&'d Content| {
        // What is broken or leads nowhere need not have one.
        let end = ends.of(&content.schema).filter(|end| !matches!(end.schema.kind, SchemaKind::Broken));
        content.examples.is_empty() && end.is_some_and(|end| !end.has_example)
    };
    if let Some(content) = content.filter(is_missing) {
        let help = "add `examples` here or to the schema";
        findings.push(Diagnostic::new(format!("{what} has no example"), content.place).with_help(help));
    }
}

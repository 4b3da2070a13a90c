//! Bodies without an example: whoever uses the client learns from them, and they are read and written again by its tests.

use super::{Findings, Rule, Subject, end};
use crate::diagnostic::{Diagnostic, Severity};
use crate::schema::{Components, Content, Schema, SchemaKind};

pub(super) const RULE: Rule = Rule {
    code: "missing-example",
    severity: Severity::Error,
    summary: "Each request body and each body of a successful response has an example, there or on its schema.",
    check,
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let components = &subject.document.components;
    let operations = subject.document.paths.iter().flat_map(|item| &item.operations);
    for operation in operations {
        let body = operation.body.as_ref().and_then(|body| end(&components.request_bodies, body));
        let content = body.and_then(|body| body.content.as_ref());
        report(components, content, "this request body", findings);
        let successes = operation.responses.iter().filter(|(status, _)| status.value.starts_with('2'));
        for response in successes.filter_map(|(_, response)| response.as_ref()) {
            let content = end(&components.responses, response).and_then(|response| response.content.as_ref());
            report(components, content, "this response", findings);
        }
    }
}

fn report(components: &Components, content: Option<&Content>, what: &str, findings: &mut Findings<'_>) {
    let is_missing =
        |content: &&Content| content.examples.is_empty() && !has_example(components, &content.schema);
    if let Some(content) = content.filter(is_missing) {
        let help = "add `examples` here or to the schema";
        findings.push(Diagnostic::new(format!("{what} has no example"), content.place).with_help(help));
    }
}

/// Whether a schema or what it refers to has one. A broken schema need not.
fn has_example(components: &Components, schema: &Schema) -> bool {
    let mut schema = schema;
    // A chain without a circle is no longer than the components are many.
    for _ in 0..=components.schemas.len() {
        let SchemaKind::Reference(reference) = &schema.kind else { break };
        match components.schemas.get(&reference.name) {
            Some(target) if schema.annotations.examples.is_empty() => schema = target,
            Some(_) => break,
            None => return true,
        }
    }
    matches!(schema.kind, SchemaKind::Broken) || !schema.annotations.examples.is_empty()
}

//! Components that no operation leads to. They are looked for in the text itself, so that what could not be read uses them all the same.

use std::collections::{HashMap, HashSet};

use super::{Findings, Rule, Subject};
use crate::diagnostic::{Diagnostic, Severity};
use crate::openapi::component_of;
use crate::source::{Member, Node, NodeId, Value};

pub(super) const RULE: Rule = Rule {
    code: "unused-component",
    severity: Severity::Error,
    summary: "Each component is used: an operation, `security` or `x-error-envelope` leads to it.",
    check,
};

/// Sections of `components`, and what one of each is called.
const SECTIONS: &[(&str, &str)] = &[
    ("schemas", "schema"),
    ("parameters", "parameter"),
    ("responses", "response"),
    ("requestBodies", "request body"),
    ("headers", "header"),
    ("examples", "example"),
    (SCHEMES, "security scheme"),
];

const SCHEMES: &str = "securitySchemes";

/// Keywords whose values are data, not parts of the document.
const DATA: &[&str] = &["example", "examples", "value", "default", "const", "enum"];

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let root = subject.sources.node(subject.document.place.node);
    let (sections, rest): (Vec<_>, Vec<_>) = members(root).partition(|member| member.key == "components");
    let mut used = Used::none(sections.iter().flat_map(|sections| members(sections.value)));
    rest.iter().for_each(|member| used.member(member));
    while let Some(component) = used.open.pop() {
        used.node(component);
    }
    for (component, section) in used.components.values().filter(|(node, _)| !used.seen.contains(&node.id())) {
        let Some((section, kind)) = SECTIONS.iter().find(|(name, _)| name == section) else { continue };
        let message = format!("the {kind} `{}` is not used", component.key().unwrap_or_default());
        let help = match *section {
            SCHEMES => "name it in `security`, or remove it",
            _ => "refer to it from an operation or from what one uses, or remove it",
        };
        findings.push(Diagnostic::new(message, component.name_place()).with_help(help));
    }
}

/// What was found to be used.
struct Used<'s> {
    /// By section and name.
    components: HashMap<(&'s str, &'s str), (Node<'s>, &'s str)>,
    seen: HashSet<NodeId>,
    /// Those that were not looked into yet.
    open: Vec<Node<'s>>,
}

impl<'s> Used<'s> {
    fn none(sections: impl Iterator<Item = Member<'s>>) -> Self {
        let named =
            sections.flat_map(|section| members(section.value).map(move |named| (section.key, named)));
        let components = named.map(|(section, named)| ((section, named.key), (named.value, section)));
        Self { components: components.collect(), seen: HashSet::new(), open: Vec::new() }
    }

    fn add(&mut self, section: &str, name: &str) {
        let Some((component, _)) = self.components.get(&(section, name)) else { return };
        if self.seen.insert(component.id()) {
            self.open.push(*component);
        }
    }

    fn node(&mut self, node: Node<'_>) {
        match node.value() {
            Value::Object(members) => members.iter().for_each(|member| self.member(&member)),
            Value::Array(items) => items.iter().for_each(|item| self.node(item)),
            _ => {}
        }
    }

    fn member(&mut self, member: &Member<'_>) {
        match (member.key, member.value.value()) {
            ("$ref" | "schema", Value::String(uri)) => self.reference(uri),
            ("mapping", Value::Object(targets)) => {
                targets.iter().filter_map(|target| text(target.value)).for_each(|target| self.mapped(target));
            }
            ("security", Value::Array(requirements)) => {
                requirements.iter().flat_map(members).for_each(|scheme| self.add(SCHEMES, scheme.key));
            }
            // Named examples may be references; their values are not looked into.
            ("examples", Value::Object(named)) => {
                named.iter().for_each(|example| self.example(example.value))
            }
            // A property or header may be called like a keyword, and so is the response `default`.
            ("properties" | "headers" | "responses", Value::Object(named)) => {
                named.iter().for_each(|named| self.node(named.value));
            }
            (keyword, _) if DATA.contains(&keyword) => {}
            _ => self.node(member.value),
        }
    }

    fn example(&mut self, example: Node<'_>) {
        let reference = members(example).find(|member| member.key == "$ref");
        reference.and_then(|reference| text(reference.value)).into_iter().for_each(|uri| self.reference(uri));
    }

    fn reference(&mut self, uri: &str) {
        if let Some((section, name)) = component_of(uri) {
            self.add(&section, &name);
        }
    }

    /// A target of a mapping: a reference, or the bare name of a schema.
    fn mapped(&mut self, target: &str) {
        match target.contains('#') {
            true => self.reference(target),
            false => self.add("schemas", target),
        }
    }
}

fn members(node: Node<'_>) -> impl Iterator<Item = Member<'_>> {
    let members = match node.value() {
        Value::Object(members) => Some(members),
        _ => None,
    };
    members.into_iter().flat_map(|members| members.iter())
}

fn text(node: Node<'_>) -> Option<&str> {
    match node.value() {
        Value::String(text) => Some(text),
        _ => None,
    }
}

//! References from one part of the document to another: each leads somewhere, and none to itself.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::cycles::{Edge, cycles};
use super::every_reference::every_reference;
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::model::TypeId;
use crate::schema::{Components, Document, OrReference, Reference, Schema, SchemaKind};

/// The schemas among the components.
pub(super) struct Schemas<'d> {
    by_name: &'d IndexMap<String, Schema>,
    /// Those that return to themselves: following them would not end.
    cyclic: BTreeSet<usize>,
}

impl<'d> Schemas<'d> {
    /// Reports each schema that returns to itself without passing through an object or array.
    pub(super) fn new(by_name: &'d IndexMap<String, Schema>, faults: &mut Diagnostics) -> Self {
        let edges: Vec<Vec<Edge>> = by_name.values().map(|schema| transparent(by_name, schema)).collect();
        let names: Vec<&str> = by_name.keys().map(String::as_str).collect();
        let help = "break the circle with an object or an array; these may refer to themselves";
        let cyclic =
            report_cycles(&edges, &names, " without passing through an object or an array", help, faults);
        Self { by_name, cyclic }
    }

    /// The component that a reference names; none if there is none or if it returns to itself, which was reported.
    pub(super) fn target(&self, reference: &Reference) -> Option<(TypeId, &'d Schema)> {
        let (index, _, schema) = self.by_name.get_full(&reference.name)?;
        (!self.cyclic.contains(&index)).then_some((TypeId(index), schema))
    }

    /// Whether the component returns to itself.
    pub(super) fn is_cyclic(&self, id: TypeId) -> bool {
        self.cyclic.contains(&id.0)
    }
}

/// The references of a schema that stand for the schema itself or for one of its alternatives.
fn transparent(by_name: &IndexMap<String, Schema>, schema: &Schema) -> Vec<Edge> {
    match &schema.kind {
        SchemaKind::Reference(reference) => by_name
            .get_index_of(&reference.name)
            .map(|target| (target, reference.place))
            .into_iter()
            .collect(),
        SchemaKind::AnyOf(members) | SchemaKind::OneOf(members, _) => {
            members.iter().flat_map(|member| transparent(by_name, member)).collect()
        }
        _ => Vec::new(),
    }
}

fn report_cycles(
    edges: &[Vec<Edge>],
    names: &[&str],
    how: &str,
    help: &str,
    faults: &mut Diagnostics,
) -> BTreeSet<usize> {
    let mut cyclic = BTreeSet::new();
    for cycle in cycles(edges) {
        let circle: Vec<&str> = cycle.nodes.iter().filter_map(|&node| names.get(node).copied()).collect();
        let first = circle.first().copied().unwrap_or_default();
        let message = format!("`{first}` returns to itself{how}: {} → {first}", circle.join(" → "));
        faults.push(Diagnostic::new(message, cycle.place).with_help(help));
        cyclic.extend(cycle.nodes);
    }
    cyclic
}

/// Reports references to components that do not exist, and shared parts that only refer to themselves.
pub(super) fn check(document: &Document, faults: &mut Diagnostics) {
    let components = &document.components;
    let known = |section| names_of(components, section).into_iter().collect::<BTreeSet<_>>();
    let known: Vec<(&str, BTreeSet<&str>)> =
        SECTIONS.iter().map(|&section| (section, known(section))).collect();
    for (section, reference) in every_reference(document) {
        let is_known =
            known.iter().any(|(name, names)| *name == section && names.contains(reference.name.as_str()));
        if is_known || components.is_broken(section, &reference.name) {
            continue;
        }
        let names = names_of(components, section);
        let help = did_you_mean(&reference.name, names.iter().copied());
        let help = help.unwrap_or_else(|| format!("add it to `components.{section}`"));
        let message = format!("`{}` is not among `components.{section}`", reference.name);
        faults.push(Diagnostic::new(message, reference.place).with_help(help));
    }
    check_circles(&components.parameters, faults);
    check_circles(&components.responses, faults);
    check_circles(&components.request_bodies, faults);
    check_circles(&components.headers, faults);
    check_circles(&components.examples, faults);
}

/// The sections of `components` that references point into.
const SECTIONS: &[&str] = &["schemas", "parameters", "responses", "requestBodies", "headers", "examples"];

/// In the document's order.
fn names_of<'d>(components: &'d Components, section: &str) -> Vec<&'d str> {
    fn keys<T>(map: &IndexMap<String, T>) -> Vec<&str> {
        map.keys().map(String::as_str).collect()
    }
    match section {
        "schemas" => keys(&components.schemas),
        "parameters" => keys(&components.parameters),
        "responses" => keys(&components.responses),
        "requestBodies" => keys(&components.request_bodies),
        "headers" => keys(&components.headers),
        _ => keys(&components.examples),
    }
}

fn check_circles<T>(shared: &IndexMap<String, OrReference<T>>, faults: &mut Diagnostics) {
    let edges: Vec<Vec<Edge>> = shared
        .values()
        .map(|item| match item {
            OrReference::Item(_) => Vec::new(),
            OrReference::Reference(reference, _) => {
                let target = shared.get_index_of(&reference.name);
                target.map(|target| (target, reference.place)).into_iter().collect()
            }
        })
        .collect();
    let names: Vec<&str> = shared.keys().map(String::as_str).collect();
    report_cycles(&edges, &names, "", "one of them must say what it is", faults);
}

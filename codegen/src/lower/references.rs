//! References from one part of the document to another: each leads somewhere, and none to itself.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use indexmap::IndexMap;

use super::cycles::{Edge, cycles};
use super::every_reference::every_reference;
use super::follow::{self, Followed};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::TypeId;
use crate::openapi::{Components, Document, OrReference, Reference, Schema, SchemaKind};

/// The schemas among the components.
pub(super) struct Schemas<'d> {
    by_name: &'d IndexMap<String, Schema>,
    /// Those that return to themselves: following them would not end.
    cyclic: BTreeSet<usize>,
    /// What each is in the end.
    ends: Vec<Followed<'d>>,
}

impl<'d> Schemas<'d> {
    /// Reports each schema that returns to itself without passing through an object or array.
    pub(super) fn new(by_name: &'d IndexMap<String, Schema>, diagnostics: &mut Diagnostics) -> Self {
        let edges: Vec<Vec<Edge>> = by_name.values().map(|schema| transparent(by_name, schema)).collect();
        let names: Vec<&str> = by_name.keys().map(String::as_str).collect();
        let help = "break the circle with an object or an array; these may refer to themselves";
        let cyclic = report_cycles(
            &edges,
            &names,
            " without passing through an object or an array",
            help,
            diagnostics,
        );
        let ends = ends(by_name, &cyclic);
        Self { by_name, cyclic, ends }
    }

    /// The component that a reference names; none if there is none or if it returns to itself, which was reported.
    pub(super) fn target(&self, reference: &Reference) -> Option<(TypeId, &'d Schema)> {
        let (index, _, schema) = self.by_name.get_full(&reference.name)?;
        (!self.cyclic.contains(&index)).then_some((TypeId(index), schema))
    }

    /// What the component that a reference names is in the end; none where [`target`](Self::target) is none.
    pub(super) fn end(&self, reference: &Reference) -> Option<Followed<'d>> {
        let (id, _) = self.target(reference)?;
        self.ends.get(id.0).copied()
    }

    /// Whether the component returns to itself.
    pub(super) fn is_cyclic(&self, id: TypeId) -> bool {
        self.cyclic.contains(&id.0)
    }
}

/// Follows each component to its end, each step once: a chain may be as long as the document.
fn ends<'d>(by_name: &'d IndexMap<String, Schema>, cyclic: &BTreeSet<usize>) -> Vec<Followed<'d>> {
    let mut ends: Vec<Option<Followed<'d>>> = vec![None; by_name.len()];
    for start in 0..by_name.len() {
        let mut chain = Vec::new();
        let mut next = Some(start);
        while let Some(index) = next.filter(|&index| ends.get(index).is_some_and(Option::is_none)) {
            let Some((_, schema)) = by_name.get_index(index) else { break };
            let (end, reference) = follow::without_choices(schema);
            let target = reference.and_then(|reference| by_name.get_index_of(&reference.name));
            next = target.filter(|target| !cyclic.contains(target));
            chain.push((index, Followed { component: Some(TypeId(index)), ..end }));
            if cyclic.contains(&index) {
                next = None;
            }
        }
        let mut behind = next.and_then(|index| ends.get(index).copied().flatten());
        for (index, own) in chain.into_iter().rev() {
            let end = behind.map_or(own, |end| Followed { nullable: own.nullable || end.nullable, ..end });
            if let Some(slot) = ends.get_mut(index) {
                *slot = Some(end);
            }
            behind = Some(end);
        }
    }
    ends.into_iter().flatten().collect()
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
    diagnostics: &mut Diagnostics,
) -> BTreeSet<usize> {
    let mut cyclic = BTreeSet::new();
    for cycle in cycles(edges) {
        let circle: Vec<&str> = cycle.nodes.iter().filter_map(|&node| names.get(node).copied()).collect();
        let first = circle.first().copied().unwrap_or_default();
        let message = format!("`{first}` returns to itself{how}: {} → {first}", circle.join(" → "));
        diagnostics.push(Diagnostic::new(message, cycle.place).with_help(help));
        cyclic.extend(cycle.nodes);
    }
    cyclic
}

/// Reports references to components that do not exist, and shared parts that only refer to themselves.
pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let components = &document.components;
    let known: Vec<Section> = SECTIONS.iter().map(|&name| Section::new(components, name)).collect();
    for (name, reference) in every_reference(document) {
        let Some(section) = known.iter().find(|section| section.name == name) else { continue };
        if section.set.contains(reference.name.as_str()) || components.is_broken(name, &reference.name) {
            continue;
        }
        let message = format!("`{}` is not among `components.{name}`", reference.name);
        let otherwise = format!("add it to `components.{name}`");
        let diagnostic = Diagnostic::new(message, reference.place);
        diagnostics.push(diagnostic.with_nearest(&reference.name, &section.names, otherwise));
    }
    check_circles(&components.parameters, diagnostics);
    check_circles(&components.responses, diagnostics);
    check_circles(&components.request_bodies, diagnostics);
    check_circles(&components.headers, diagnostics);
    check_circles(&components.examples, diagnostics);
}

/// The names of one section of `components`.
struct Section<'d> {
    name: &'static str,
    set: HashSet<&'d str>,
    names: Arc<[String]>,
}

impl<'d> Section<'d> {
    fn new(components: &'d Components, name: &'static str) -> Self {
        let names = names_of(components, name);
        let owned = names.iter().copied().map(str::to_owned).collect();
        Self { name, set: names.into_iter().collect(), names: owned }
    }
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

fn check_circles<T>(shared: &IndexMap<String, OrReference<T>>, diagnostics: &mut Diagnostics) {
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
    report_cycles(&edges, &names, "", "one of them must say what it is", diagnostics);
}

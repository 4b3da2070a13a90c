//! References to anywhere in the document become references to components.

use std::collections::{BTreeMap, HashSet};

use super::files::FILES;
use super::pointer;
use super::walk::{self, Kind};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Content, Draft, Object};

/// Moves each schema that is referred to where it stands to the components, and puts copies of other parts where references to them stand.
pub(super) fn settle(document: &mut Draft, diagnostics: &mut Diagnostics) {
    copy_parts(document);
    document.get_mut("components").into_iter().for_each(|components| drop(components.take("pathItems")));
    // What is moved out of another file may refer to more of it.
    for _ in 0..DEEPEST {
        let hoisted = hoist(document, diagnostics);
        if hoisted.is_empty() {
            break;
        }
        redirect_all(document, &hoisted);
    }
    document.take(FILES);
}

/// How far files may lead from one to the next.
const DEEPEST: usize = 100;

fn redirect_all(document: &mut Draft, hoisted: &BTreeMap<Vec<String>, String>) {
    walk::schemas(document, &mut |schema| {
        if let Some(reference) = schema.get_mut("$ref") {
            redirect(reference, hoisted);
        }
        let mapping = schema.get_mut("discriminator").and_then(|it| it.get_mut("mapping"));
        if let Some(targets) = mapping.and_then(Draft::object_mut) {
            targets.values_mut().for_each(|target| redirect(target, hoisted));
        }
    });
}

fn redirect(reference: &mut Draft, hoisted: &BTreeMap<Vec<String>, String>) {
    let Some(steps) = reference.as_text().and_then(pointer::steps) else { return };
    if let Some(name) = hoisted.get(&steps) {
        reference.content = Content::String(pointer::to_component("schemas", name));
    }
}

/// Where the components of a kind stand, if references to them are kept.
fn section(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Parameter => Some("parameters"),
        Kind::RequestBody => Some("requestBodies"),
        Kind::Response => Some("responses"),
        _ => None,
    }
}

/// Parts that are no schemas and are referred to where no component stands: path items, the parameter of another path.
fn copy_parts(document: &mut Draft) {
    // A copy may hold such a reference itself. A chain that is longer leads in a circle, which the reader reports.
    for _ in 0..8 {
        let targets = part_targets(document);
        if targets.is_empty() {
            return;
        }
        let copies: BTreeMap<Vec<String>, Draft> = targets
            .into_iter()
            .filter_map(|steps| pointer::find(document, &steps).cloned().map(|copy| (steps, copy)))
            .collect();
        walk::parts(document, Kind::Document, &mut |part, kind| {
            if let Some(copy) = misplaced(part, kind).and_then(|steps| copies.get(&steps)) {
                part.content = copy.content.clone();
                part.origin = copy.origin;
            }
        });
        if copies.is_empty() {
            return;
        }
    }
}

fn part_targets(document: &mut Draft) -> Vec<Vec<String>> {
    let mut targets = Vec::new();
    walk::parts(document, Kind::Document, &mut |part, kind| targets.extend(misplaced(part, kind)));
    targets
}

/// What a part refers to, if that is no component of its kind.
fn misplaced(part: &Draft, kind: Kind) -> Option<Vec<String>> {
    if kind == Kind::Schema {
        return None;
    }
    let steps = pointer::steps(part.get("$ref")?.as_text()?)?;
    let is_component = match steps.as_slice() {
        [components, found, _] if components == "components" => {
            section(kind) == Some(found.as_str()) || (kind == Kind::Parameter && found == "headers")
        }
        _ => false,
    };
    (!is_component).then_some(steps)
}

/// Moves what schemas refer to, and returns the name of the component that each became.
fn hoist(document: &mut Draft, diagnostics: &mut Diagnostics) -> BTreeMap<Vec<String>, String> {
    let mut targets: BTreeMap<Vec<String>, String> = BTreeMap::new();
    let mut names = component_names(document);
    let mut written: BTreeMap<Vec<String>, Vec<String>> = BTreeMap::new();
    for (steps, settled) in schema_targets(document) {
        if let std::collections::btree_map::Entry::Vacant(entry) = targets.entry(settled.clone()) {
            let name = match entry.key().as_slice() {
                [_, _, component] if is_schema_component(entry.key()) => component.clone(),
                steps => name(steps, &mut names),
            };
            entry.insert(name);
        }
        written.insert(steps, settled);
    }
    // Inner ones first, so that what is moved later holds a reference to them already.
    for (steps, name) in targets.iter().rev().filter(|(steps, _)| !is_schema_component(steps)) {
        let Some(target) = pointer::find_mut(document, steps) else { continue };
        let origin = target.origin;
        let reference = Draft::text(origin, pointer::to_component("schemas", name));
        let members: Object = [("$ref".to_owned(), reference)].into_iter().collect();
        let moved = std::mem::replace(target, Draft::made(origin, Content::Object(members)));
        if steps.first().is_none_or(|step| step != FILES) {
            let message = format!("`#/{}` is referred to where it stands", steps.join("/"));
            let help =
                format!("it is read as `components.schemas.{name}`; move it there under a name of your own");
            diagnostics
                .push(Diagnostic::warning("reference-into-a-part", message, moved.place()).with_help(help));
        }
        add_component(document, name, moved);
    }
    let name_of = |settled| targets.get(&settled).cloned();
    written.into_iter().filter_map(|(steps, settled)| Some((steps, name_of(settled)?))).collect()
}

fn add_component(document: &mut Draft, name: &str, schema: Draft) {
    let origin = document.origin;
    let Some(root) = document.object_mut() else { return };
    let empty = || Draft::made(origin, Content::Object(Object::new()));
    let components = root.entry("components".to_owned()).or_insert_with(empty);
    let Some(components) = components.object_mut() else { return };
    let schemas = components.entry("schemas".to_owned()).or_insert_with(empty);
    schemas.set(name, schema);
}

fn component_names(document: &Draft) -> HashSet<String> {
    let schemas = document.get("components").and_then(|components| components.get("schemas"));
    schemas.and_then(Draft::object).map(|schemas| schemas.keys().cloned().collect()).unwrap_or_default()
}

/// What schemas refer to where no component stands, in the document's order: as it is written, and where it stands.
fn schema_targets(document: &mut Draft) -> Vec<(Vec<String>, Vec<String>)> {
    let mut targets = Vec::new();
    walk::schemas(document, &mut |schema| {
        let steps = schema.get("$ref").and_then(Draft::as_text).and_then(pointer::steps);
        targets.extend(steps.filter(|steps| !steps.is_empty() && !is_schema_component(steps)));
    });
    let settled = |steps: Vec<String>| pointer::settled(document, &steps).map(|settled| (steps, settled));
    targets.into_iter().filter_map(settled).collect()
}

fn is_schema_component(steps: &[String]) -> bool {
    matches!(steps, [components, schemas, _] if components == "components" && schemas == "schemas")
}

/// `pet` for `schemas/pet.yaml`.
fn stem(path: &str) -> &str {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.split('.').next().filter(|stem| !stem.is_empty()).unwrap_or(file)
}

/// A name for what stands at the end of the steps: the names on the way, without the keywords between them.
fn name(steps: &[String], taken: &mut HashSet<String>) -> String {
    let keywords =
        ["components", "schemas", "properties", "items", "schema", "content", "paths", "responses", "$defs"];
    let named: Vec<&str> = match steps {
        // A whole file is called like it; a part of one has names of its own.
        [files, path] if files == FILES => vec![stem(path)],
        [files, _, steps @ ..] if files == FILES => steps.iter().map(String::as_str).collect(),
        steps => steps.iter().map(String::as_str).collect(),
    };
    let named: Vec<&str> = named.into_iter().filter(|step| !keywords.contains(step)).collect();
    let base = if named.is_empty() { "Schema".to_owned() } else { named.join("_") };
    let mut name = base.clone();
    let mut count = 2;
    while !taken.insert(name.clone()) {
        name = format!("{base}{count}");
        count += 1;
    }
    name
}

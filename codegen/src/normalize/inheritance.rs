//! Parents that name a discriminator: what refers to one means any of its children.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::pointer;
use crate::source::{Content, Draft, NodeId, Object};

/// What each parent says of its children: the schema that it was.
pub(super) type Bases = HashMap<String, Draft>;

/// Turns each parent into a union of its children, and gives each child the tag that selects it. Returns what the parents were.
pub(super) fn settle(document: &mut Draft) -> Bases {
    let Some(schemas) = document.get_mut("components").and_then(|it| it.get_mut("schemas")) else {
        return Bases::new();
    };
    let Some(schemas) = schemas.object_mut() else { return Bases::new() };
    let children = children(schemas);
    let parents: Vec<String> = schemas
        .iter()
        .filter(|(name, schema)| is_parent(schema) && children.contains_key(*name))
        .map(|(name, _)| name.clone())
        .collect();
    let mut bases = Bases::new();
    for parent in &parents {
        let leaves = leaves(parent, &children, &parents);
        let Some(schema) = schemas.get(parent) else { continue };
        let Some(property) = property(schema).map(str::to_owned) else { continue };
        let tags = tags(schema, &leaves);
        let union = union(schema, &property, &tags);
        if tags.is_empty() {
            continue;
        }
        for (child, tags) in &tags {
            if let ([tag], Some(child)) = (tags.as_slice(), schemas.get_mut(child)) {
                fix_tag(child, &property, tag);
            }
        }
        if let Some(schema) = schemas.get_mut(parent) {
            let mut base = std::mem::replace(schema, union);
            base.take("discriminator");
            bases.insert(parent.clone(), base);
        }
    }
    bases
}

fn is_parent(schema: &Draft) -> bool {
    property(schema).is_some() && !schema.has("oneOf") && !schema.has("anyOf")
}

fn property(schema: &Draft) -> Option<&str> {
    schema.get("discriminator")?.get("propertyName")?.as_text()
}

/// The components that name another one in their `allOf`, by that other one.
fn children(schemas: &Object) -> HashMap<String, Vec<String>> {
    let mut children: HashMap<String, Vec<String>> = HashMap::new();
    for (name, schema) in schemas {
        for member in schema.get("allOf").and_then(Draft::array).unwrap_or_default() {
            if let Some(parent) = member.get("$ref").and_then(Draft::as_text).and_then(component) {
                children.entry(parent).or_default().push(name.clone());
            }
        }
    }
    children
}

/// The name of the schema component that a reference names.
pub(super) fn component(uri: &str) -> Option<String> {
    match pointer::steps(uri)?.as_slice() {
        [components, schemas, name] if components == "components" && schemas == "schemas" => {
            Some(name.clone())
        }
        _ => None,
    }
}

/// The descendants that are no parents themselves, in the order in which they are found.
fn leaves(parent: &str, children: &HashMap<String, Vec<String>>, parents: &[String]) -> Vec<String> {
    let (mut leaves, mut seen, mut next) = (Vec::new(), HashSet::new(), vec![parent.to_owned()]);
    while let Some(name) = next.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        if name != parent && !parents.contains(&name) {
            leaves.push(name.clone());
        }
        next.extend(children.get(&name).into_iter().flatten().rev().cloned());
    }
    leaves
}

/// The tags of each child: those that the mapping gives it, else its name.
fn tags(parent: &Draft, leaves: &[String]) -> IndexMap<String, Vec<String>> {
    let mapping = parent.get("discriminator").and_then(|it| it.get("mapping")).and_then(Draft::object);
    let mut tags: IndexMap<String, Vec<String>> = IndexMap::new();
    for (tag, target) in mapping.into_iter().flatten() {
        let target = target.as_text().unwrap_or_default();
        let name = component(target).unwrap_or_else(|| target.to_owned());
        if leaves.contains(&name) {
            tags.entry(name).or_default().push(tag.clone());
        }
    }
    for leaf in leaves {
        tags.entry(leaf.clone()).or_insert_with(|| vec![leaf.clone()]);
    }
    tags
}

/// The union that a parent becomes.
fn union(parent: &Draft, property: &str, tags: &IndexMap<String, Vec<String>>) -> Draft {
    let origin = parent.origin;
    let reference = |name: &str| Draft::text(origin, pointer::to_component("schemas", name));
    let members = tags.keys().map(|name| object(origin, [("$ref", reference(name))])).collect();
    let mapping = tags.iter().flat_map(|(name, tags)| tags.iter().map(|tag| (tag.clone(), reference(name))));
    let mapping = Draft::made(origin, Content::Object(mapping.collect()));
    let discriminator =
        object(origin, [("propertyName", Draft::text(origin, property)), ("mapping", mapping)]);
    let mut union = Object::new();
    for key in ["title", "description", "deprecated", "x-rust-name"] {
        union.extend(parent.get(key).map(|value| (key.to_owned(), value.clone())));
    }
    union.insert("oneOf".to_owned(), Draft::made(origin, Content::Array(members)));
    union.insert("discriminator".to_owned(), discriminator);
    Draft { origin, content: Content::Object(union), is_new: false }
}

/// Adds to a child that its tag is a constant.
fn fix_tag(child: &mut Draft, property: &str, tag: &str) {
    let part = tagged(child.origin, property, tag);
    if let Some(parts) = child.get_mut("allOf").and_then(Draft::array_mut) {
        parts.push(part);
    }
}

/// An object whose property is a constant.
pub(super) fn tagged(origin: NodeId, property: &str, tag: &str) -> Draft {
    let constant =
        object(origin, [("type", Draft::text(origin, "string")), ("const", Draft::text(origin, tag))]);
    let required = Draft::made(origin, Content::Array(vec![Draft::text(origin, property)]));
    object(
        origin,
        [
            ("type", Draft::text(origin, "object")),
            ("properties", object(origin, [(property, constant)])),
            ("required", required),
        ],
    )
}

/// An object that stands in no document.
pub(super) fn object<const N: usize>(origin: NodeId, members: [(&str, Draft); N]) -> Draft {
    let members = members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    Draft::made(origin, Content::Object(members))
}

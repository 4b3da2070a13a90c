//! What references to schemas lead to in the end.

use std::collections::HashMap;

use indexmap::IndexMap;

use crate::openapi::{Schema, SchemaKind};

/// The end of a chain of references.
#[derive(Clone, Copy)]
pub(super) struct End<'d> {
    pub(super) schema: &'d Schema,
    /// Whether null is allowed anywhere on the way.
    pub(super) nullable: bool,
    /// Whether there is an example anywhere on the way.
    pub(super) has_example: bool,
}

/// The ends of all components, each step followed once: a chain may be as long as the document.
pub(super) struct Ends<'d>(HashMap<&'d str, Option<End<'d>>>);

impl<'d> Ends<'d> {
    pub(super) fn of_components(schemas: &'d IndexMap<String, Schema>) -> Self {
        let mut ends = HashMap::with_capacity(schemas.len());
        for mut name in schemas.keys() {
            let mut chain = Vec::new();
            let mut end = loop {
                if let Some(known) = ends.get(name.as_str()) {
                    break *known;
                }
                let Some(schema) = schemas.get(name) else { break None };
                // A chain that returns to itself leads nowhere.
                ends.insert(name.as_str(), None);
                chain.push((name.as_str(), schema));
                match &schema.kind {
                    SchemaKind::Reference(next) => name = &next.name,
                    _ => break Some(End::at(schema)),
                }
            };
            for (name, schema) in chain.into_iter().rev() {
                end = end.map(|end| end.behind(schema));
                ends.insert(name, end);
            }
        }
        Self(ends)
    }

    /// What a schema is in the end; none if that leads nowhere.
    pub(super) fn of(&self, schema: &'d Schema) -> Option<End<'d>> {
        let SchemaKind::Reference(reference) = &schema.kind else { return Some(End::at(schema)) };
        let end = self.0.get(reference.name.as_str()).copied().flatten()?;
        Some(end.behind(schema))
    }
}

impl<'d> End<'d> {
    fn at(schema: &'d Schema) -> Self {
        let has_example = !schema.annotations.examples.is_empty();
        Self { schema, nullable: schema.nullable, has_example }
    }

    /// The same end, seen from a schema that leads to it.
    fn behind(self, schema: &Schema) -> Self {
        Self {
            nullable: self.nullable || schema.nullable,
            has_example: self.has_example || !schema.annotations.examples.is_empty(),
            ..self
        }
    }
}

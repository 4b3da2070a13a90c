//! `allOf`, and what stands beside a reference or a choice: one schema that says all of it.

mod combine;
mod distribute;
mod parts;

use std::collections::{HashMap, HashSet};

use super::inheritance::{self, Bases};
use super::walk::{self, Kind};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Content, Draft, Object};

/// Merges every schema of a document.
pub(super) fn settle(document: &mut Draft, bases: &Bases, diagnostics: &mut Diagnostics) {
    let schemas =
        document.get("components").and_then(|it| it.get("schemas")).and_then(Draft::object).cloned();
    let mut merger = Merger {
        schemas: schemas.unwrap_or_default(),
        bases,
        wholes: HashMap::new(),
        active: HashSet::new(),
        diagnostics,
    };
    walk::outer_first(document, Kind::Document, &mut |part, kind| {
        if kind == Kind::Schema {
            merger.merge(part);
        }
    });
}

struct Merger<'a> {
    /// The components as they are written.
    schemas: Object,
    /// What parents say of their children.
    bases: &'a Bases,
    /// Components whose top level was merged.
    wholes: HashMap<String, Draft>,
    /// Components that are being merged: one that is met again contains itself.
    active: HashSet<String>,
    diagnostics: &'a mut Diagnostics,
}

impl Merger<'_> {
    /// Merges the top level of a schema. A reference alone, or with words for readers beside it, stays one.
    fn merge(&mut self, schema: &mut Draft) {
        parts::unwrap_single(schema);
        if parts::is_one(schema) {
            return;
        }
        let origin = schema.origin;
        let mut own = schema.clone();
        let members = own.take("allOf").map(|all| all.content);
        let mut whole = Draft { origin, content: Content::Object(Object::new()), is_new: schema.is_new };
        let mut choices = Vec::new();
        let reference = own.take("$ref").map(|reference| inheritance::object(origin, [("$ref", reference)]));
        let listed = match members {
            Some(Content::Array(members)) => members,
            _ => Vec::new(),
        };
        for mut member in reference.into_iter().chain(listed) {
            self.make_whole(&mut member);
            self.add(&mut whole, member, &mut choices);
        }
        self.add(&mut whole, own, &mut choices);
        // What one part closes, another one adds to.
        if whole.get("additionalProperties").is_some_and(|it| matches!(it.content, Content::Boolean(_))) {
            whole.take("additionalProperties");
        }
        *schema = self.distribute(whole, choices);
    }

    fn add(&mut self, whole: &mut Draft, mut part: Draft, choices: &mut Vec<parts::Choice>) {
        choices.extend(parts::take_choices(&mut part));
        self.combine(whole, part);
    }

    /// Replaces a reference by what it names, and merges that.
    fn make_whole(&mut self, schema: &mut Draft) {
        parts::unwrap_single(schema);
        let Some(name) = schema.get("$ref").and_then(Draft::as_text).map(str::to_owned) else {
            return self.merge(schema);
        };
        if !parts::is_one(schema) {
            return self.merge(schema);
        }
        let place = schema.get("$ref").map_or_else(|| schema.place(), Draft::place);
        let Some(target) = inheritance::component(&name) else { return };
        match self.whole(&target) {
            Some(whole) => *schema = parts::without_words(whole),
            None => {
                let message = match self.schemas.contains_key(&target) {
                    true => format!("`{target}` contains itself by `allOf`"),
                    false => format!("`{target}` is not among `components.schemas`"),
                };
                self.diagnostics.push(Diagnostic::new(message, place).with_help("name another schema"));
                schema.content = Content::Object(Object::new());
            }
        }
    }

    /// A component whose top level is no reference and has no `allOf`; none if it does not exist or contains itself.
    fn whole(&mut self, name: &str) -> Option<Draft> {
        if let Some(whole) = self.wholes.get(name) {
            return Some(whole.clone());
        }
        let mut schema = self.bases.get(name).or_else(|| self.schemas.get(name))?.clone();
        if !self.active.insert(name.to_owned()) {
            return None;
        }
        self.make_whole(&mut schema);
        self.active.remove(name);
        self.wholes.insert(name.to_owned(), schema.clone());
        Some(schema)
    }
}

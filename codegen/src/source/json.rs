//! JSON to a tree. `jsonc-parser` takes the text apart and tells the span of each value.

use std::collections::HashMap;

use jsonc_parser::ast::{Object, ObjectPropName, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, parse_to_ast};

use super::syntax::{self, SyntaxError};
use super::{Entry, Kind, NodeId, Part, Place, Sources, Step};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Adds the tree of a valid text, and returns its root.
pub(super) fn read(
    sources: &mut Sources,
    text: usize,
    valid: &str,
    diagnostics: &mut Diagnostics,
) -> Result<NodeId, SyntaxError> {
    let parsed = parse_to_ast(valid, &CollectOptions::default(), &syntax::strict());
    let parsed = parsed.map_err(|error| syntax::explain(&error))?;
    let root = parsed.value.ok_or_else(syntax::empty)?;
    let id = sources.next();
    Builder { sources, text, diagnostics }.add(root, id, Step::Root);
    Ok(id)
}

struct Builder<'s, 'd> {
    sources: &'s mut Sources,
    text: usize,
    diagnostics: &'d mut Diagnostics,
}

impl Builder<'_, '_> {
    /// Adds a value and what it holds, in the order of the text.
    fn add(&mut self, value: Value<'_>, parent: NodeId, step: Step) -> NodeId {
        let id = self.sources.next();
        let range = value.range();
        let span = range.start..range.end;
        let entry = Entry { kind: Kind::Null, text: self.text, span, parent, step, same: id, origin: id };
        self.sources.entries.push(entry);
        let kind = match value {
            Value::NullKeyword(_) => Kind::Null,
            Value::BooleanLit(literal) => Kind::Boolean(literal.value),
            Value::NumberLit(literal) => Kind::Number(literal.value.to_owned()),
            Value::StringLit(literal) => Kind::String(literal.value.into_owned()),
            Value::Array(array) => {
                let elements = array.elements.into_iter().enumerate();
                Kind::Array(elements.map(|(index, item)| self.add(item, id, Step::Index(index))).collect())
            }
            Value::Object(object) => Kind::Object(self.members(object, id)),
        };
        if let Some(entry) = self.sources.entries.get_mut(id.index()) {
            entry.kind = kind;
        }
        id
    }

    fn members(&mut self, object: Object<'_>, parent: NodeId) -> Vec<NodeId> {
        let mut seen: HashMap<String, NodeId> = HashMap::new();
        let mut members = Vec::with_capacity(object.properties.len());
        for property in object.properties {
            let range = property.name.range();
            let key = match property.name {
                ObjectPropName::String(literal) => literal.value.into_owned(),
                ObjectPropName::Word(word) => word.value.to_owned(),
            };
            let id = self.add(property.value, parent, Step::Key(key.clone(), range.start..range.end));
            match seen.get(&key) {
                Some(&first) => self.repeated(&key, id, first),
                None => {
                    seen.insert(key, id);
                    members.push(id);
                }
            }
        }
        members
    }

    fn repeated(&mut self, key: &str, id: NodeId, first: NodeId) {
        let place = |node| Place { node, part: Part::Keyword };
        self.diagnostics.push(
            Diagnostic::new(format!("repeated key `{key}`"), place(id))
                .with_related("first given at", place(first))
                .with_help("keep one of the two"),
        );
    }
}

//! Text to tree.
//!
//! `serde_json` does the lexing, twice over: a first walk finds every fault of syntax and bounds the depth, a second one takes the text apart value by value.
//! Each value is borrowed from the text, so that where it stands follows from its address.

use std::collections::HashMap;
use std::fmt;
use std::ops::Range;

use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::node::{Member, Node, Pointer, Token, Value};
use super::syntax;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::Place;

/// The tree, or none if the text is not JSON. A repeated key is a fault, too; its first value is kept.
pub(super) fn parse<'t>(text: &'t [u8], faults: &mut Diagnostics) -> Option<Node<'t>> {
    let parsed = syntax::check(text).and_then(|text| {
        let whole = serde_json::from_str(text);
        let tree = whole.and_then(|raw| Builder { text, faults }.node(raw, None, Pointer::default()));
        tree.map_err(|error| syntax::fault_of(text, &error))
    });
    match parsed {
        Ok(node) => Some(node),
        Err(fault) => {
            faults.push(*fault);
            None
        }
    }
}

/// Takes valid text apart.
struct Builder<'t, 'f> {
    text: &'t str,
    faults: &'f mut Diagnostics,
}

impl<'t> Builder<'t, '_> {
    fn node(
        &mut self,
        raw: &'t RawValue,
        key: Option<Range<usize>>,
        pointer: Pointer,
    ) -> Result<Node<'t>, serde_json::Error> {
        let source = raw.get();
        let value = match source.as_bytes().first() {
            Some(b'{') => Value::Object(self.members(serde_json::from_str(source)?, &pointer)?),
            Some(b'[') => Value::Array(self.items(serde_json::from_str(source)?, &pointer)?),
            Some(b'"') => Value::String(serde_json::from_str(source)?),
            Some(b't') => Value::Boolean(true),
            Some(b'f') => Value::Boolean(false),
            Some(b'n') => Value::Null,
            _ => Value::Number,
        };
        Ok(Node { value, source, start: self.range(source).start, key, pointer })
    }

    fn items(
        &mut self,
        items: Vec<&'t RawValue>,
        pointer: &Pointer,
    ) -> Result<Vec<Node<'t>>, serde_json::Error> {
        let children = items.into_iter().enumerate();
        children.map(|(index, item)| self.node(item, None, pointer.child(Token::Index(index)))).collect()
    }

    fn members(
        &mut self,
        entries: Entries<'t>,
        pointer: &Pointer,
    ) -> Result<Vec<Member<'t>>, serde_json::Error> {
        let mut seen: HashMap<String, Range<usize>> = HashMap::new();
        let mut members = Vec::with_capacity(entries.0.len());
        for (raw_key, raw_value) in entries.0 {
            let key: String = serde_json::from_str(raw_key.get())?;
            let range = self.range(raw_key.get());
            if let Some(first) = seen.get(&key) {
                self.repeated(&key, range, first.clone(), pointer);
                continue;
            }
            seen.insert(key.clone(), range.clone());
            let value = self.node(raw_value, Some(range), pointer.child(Token::Key(key.clone())))?;
            members.push(Member { key, value });
        }
        Ok(members)
    }

    fn repeated(&mut self, key: &str, range: Range<usize>, first: Range<usize>, pointer: &Pointer) {
        let place = |range| Place { pointer: pointer.to_string(), range };
        self.faults.push(
            Diagnostic::new(format!("repeated key `{key}`"), &place(range))
                .with_related("first given at", &Place { pointer: String::new(), range: first })
                .with_help("keep one of the two"),
        );
    }

    /// Where a part of the text stands in it.
    fn range(&self, part: &str) -> Range<usize> {
        let start = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        start..start + part.len()
    }
}

/// The keys and values of an object as they are written, repeated ones included.
struct Entries<'t>(Vec<(&'t RawValue, &'t RawValue)>);

impl<'de> de::Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EntriesVisitor;

        impl<'de> Visitor<'de> for EntriesVisitor {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(EntriesVisitor)
    }
}

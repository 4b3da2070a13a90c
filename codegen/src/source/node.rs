//! Values of a document, and where they are.

use std::fmt::Write;

use super::{Kind, NodeId, Part, Place, Sources, Step};

/// A value of a document.
#[derive(Clone, Copy, Debug)]
pub struct Node<'s> {
    sources: &'s Sources,
    id: NodeId,
}

/// What a [`Node`] holds.
#[derive(Clone, Copy, Debug)]
pub enum Value<'s> {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number, as it is written.
    Number(&'s str),
    /// A string without its quotes and escapes.
    String(&'s str),
    /// An array.
    Array(Elements<'s>),
    /// An object. No key is there twice.
    Object(Entries<'s>),
}

/// The elements of an array.
#[derive(Clone, Copy, Debug)]
pub struct Elements<'s> {
    sources: &'s Sources,
    ids: &'s [NodeId],
}

/// The keys and values of an object.
#[derive(Clone, Copy, Debug)]
pub struct Entries<'s>(Elements<'s>);

/// A key and its value.
#[derive(Clone, Copy, Debug)]
pub struct Member<'s> {
    /// The key without its quotes and escapes.
    pub key: &'s str,
    /// The value; it knows where the key is.
    pub value: Node<'s>,
}

impl<'s> Elements<'s> {
    /// No elements.
    pub fn none(sources: &'s Sources) -> Self {
        Self { sources, ids: &[] }
    }

    /// In the order of the text.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = Node<'s>> + Clone {
        self.ids.iter().map(move |&id| Node { sources: self.sources, id })
    }

    /// Whether there is no element.
    pub fn is_empty(self) -> bool {
        self.ids.is_empty()
    }
}

impl<'s> Entries<'s> {
    /// No members.
    pub fn none(sources: &'s Sources) -> Self {
        Self(Elements::none(sources))
    }

    /// In the order of the text.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = Member<'s>> + Clone {
        self.0.iter().map(|value| Member { key: value.key().unwrap_or_default(), value })
    }

    /// Whether there is no member.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The value of a key.
    pub fn get(self, key: &str) -> Option<Node<'s>> {
        self.iter().find(|member| member.key == key).map(|member| member.value)
    }
}

impl<'s> Node<'s> {
    pub(super) fn new(sources: &'s Sources, id: NodeId) -> Self {
        Self { sources, id }
    }

    /// Its number.
    pub fn id(self) -> NodeId {
        self.id
    }

    /// Every document of the run.
    pub fn sources(self) -> &'s Sources {
        self.sources
    }

    /// What it holds.
    pub fn value(self) -> Value<'s> {
        let sources = self.sources;
        match sources.entry(self.id).map(|entry| &entry.kind) {
            None | Some(Kind::Null) => Value::Null,
            Some(Kind::Boolean(value)) => Value::Boolean(*value),
            Some(Kind::Number(text)) => Value::Number(text),
            Some(Kind::String(text)) => Value::String(text),
            Some(Kind::Array(ids)) => Value::Array(Elements { sources, ids }),
            Some(Kind::Object(ids)) => Value::Object(Entries(Elements { sources, ids })),
        }
    }

    /// The key under which it is found; none for a root and for elements of arrays.
    pub fn key(self) -> Option<&'s str> {
        match &self.sources.entry(self.id)?.step {
            Step::Key(key, _) => Some(key),
            Step::Root | Step::Index(_) => None,
        }
    }

    /// Its position in an array, from 0, and the array.
    pub fn position(self) -> Option<(usize, Node<'s>)> {
        let entry = self.sources.entry(self.id)?;
        match entry.step {
            Step::Index(index) => Some((index, Node { sources: self.sources, id: entry.parent })),
            Step::Root | Step::Key(..) => None,
        }
    }

    /// Where the value is.
    pub fn place(self) -> Place {
        self.same().into()
    }

    fn same(self) -> NodeId {
        self.sources.entry(self.id).map_or(self.id, |entry| entry.same)
    }

    /// Where its key is, as a keyword of the object that holds it.
    pub fn key_place(self) -> Place {
        Place { node: self.same(), part: Part::Keyword }
    }

    /// Where its key is, as a name that the document gives.
    pub fn name_place(self) -> Place {
        Place { node: self.same(), part: Part::Name }
    }

    /// What it is, in words: `a string`.
    pub fn kind(self) -> &'static str {
        match self.value() {
            Value::Null => "null",
            Value::Boolean(_) => "true or false",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        }
    }

    /// Which number it is, if it is an integer within the range of an `i64`.
    pub fn integer(self) -> Option<i64> {
        match self.value() {
            Value::Number(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// The same value without blanks between its parts. Numbers keep their exact text.
    pub fn compact(self) -> String {
        let mut out = String::new();
        self.write_compact(&mut out);
        out
    }

    fn write_compact(self, out: &mut String) {
        match self.value() {
            Value::Null => out.push_str("null"),
            Value::Boolean(value) => out.push_str(if value { "true" } else { "false" }),
            Value::Number(text) => out.push_str(text),
            Value::String(text) => write_string(text, out),
            Value::Array(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    item.write_compact(out);
                }
                out.push(']');
            }
            Value::Object(members) => {
                out.push('{');
                for (index, member) in members.iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    write_string(member.key, out);
                    out.push(':');
                    member.value.write_compact(out);
                }
                out.push('}');
            }
        }
    }
}

fn write_string(text: &str, out: &mut String) {
    // Writing to a String cannot fail, and a string has no part that cannot be serialized.
    let _ = write!(out, "{}", serde_json::to_string(text).unwrap_or_default());
}

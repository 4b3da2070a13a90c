//! Trees that stages make of others: owned and free to change. Each value remembers which value of a document it came from.

use indexmap::IndexMap;

use super::{Entry, Kind, Node, NodeId, Place, Sources, Step, Value};

/// A value that is still to become part of [`Sources`].
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// The value of a document that it came from: where messages about it point.
    pub(crate) origin: NodeId,
    /// What it holds.
    pub(crate) content: Content,
    /// Whether it says something else than its origin, so that the two must not be taken for one.
    pub(crate) is_new: bool,
}

/// What a [`Draft`] holds.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    Null,
    Boolean(bool),
    Number(String),
    String(String),
    Array(Vec<Draft>),
    Object(Object),
}

/// The members of an object, in order.
pub(crate) type Object = IndexMap<String, Draft>;

impl Draft {
    /// A copy of a value and all that it holds.
    pub(crate) fn of(node: Node<'_>) -> Self {
        let content = match node.value() {
            Value::Null => Content::Null,
            Value::Boolean(value) => Content::Boolean(value),
            Value::Number(text) => Content::Number(text.to_owned()),
            Value::String(text) => Content::String(text.to_owned()),
            Value::Array(items) => Content::Array(items.iter().map(Self::of).collect()),
            Value::Object(members) => {
                Content::Object(members.iter().map(|m| (m.key.to_owned(), Self::of(m.value))).collect())
            }
        };
        Self { origin: node.place().node, content, is_new: false }
    }

    /// Something that stands in no document, made because of what does.
    pub(crate) fn made(origin: NodeId, content: Content) -> Self {
        Self { origin, content, is_new: true }
    }

    /// A text that stands in no document.
    pub(crate) fn text(origin: NodeId, text: impl Into<String>) -> Self {
        Self::made(origin, Content::String(text.into()))
    }

    /// Where messages about it point.
    pub(crate) fn place(&self) -> Place {
        self.origin.into()
    }

    pub(crate) fn object(&self) -> Option<&Object> {
        match &self.content {
            Content::Object(members) => Some(members),
            _ => None,
        }
    }

    pub(crate) fn object_mut(&mut self) -> Option<&mut Object> {
        match &mut self.content {
            Content::Object(members) => Some(members),
            _ => None,
        }
    }

    pub(crate) fn array(&self) -> Option<&[Self]> {
        match &self.content {
            Content::Array(items) => Some(items),
            _ => None,
        }
    }

    pub(crate) fn array_mut(&mut self) -> Option<&mut Vec<Self>> {
        match &mut self.content {
            Content::Array(items) => Some(items),
            _ => None,
        }
    }

    pub(crate) fn as_text(&self) -> Option<&str> {
        match &self.content {
            Content::String(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a key, if it is an object that has it.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        self.object()?.get(key)
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        self.object_mut()?.get_mut(key)
    }

    /// Whether it is an object with this key.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Takes a key out; the others keep their order.
    pub(crate) fn take(&mut self, key: &str) -> Option<Self> {
        self.object_mut()?.shift_remove(key)
    }

    /// Gives a key of an object another value, or adds it at the end.
    pub(crate) fn set(&mut self, key: &str, value: Self) {
        if let Some(members) = self.object_mut() {
            members.insert(key.to_owned(), value);
        }
    }

    /// Whether both are the same JSON, wherever they stand.
    pub(crate) fn equals(&self, other: &Self) -> bool {
        match (&self.content, &other.content) {
            (Content::Null, Content::Null) => true,
            (Content::Boolean(one), Content::Boolean(two)) => one == two,
            (Content::Number(one), Content::Number(two)) | (Content::String(one), Content::String(two)) => {
                one == two
            }
            (Content::Array(one), Content::Array(two)) => {
                one.len() == two.len() && one.iter().zip(two).all(|(one, two)| one.equals(two))
            }
            (Content::Object(one), Content::Object(two)) => {
                one.len() == two.len()
                    && one.iter().all(|(key, one)| two.get(key).is_some_and(|two| one.equals(two)))
            }
            _ => false,
        }
    }
}

impl Sources {
    /// Adds a tree, and returns its root.
    pub(crate) fn adopt(&mut self, draft: Draft) -> NodeId {
        let root = self.next();
        self.add(draft, root, Step::Root)
    }

    /// Adds a tree as a member of an object.
    pub(super) fn add_member(&mut self, draft: Draft, parent: NodeId, key: &str) -> NodeId {
        let range = self.key_range(draft.origin);
        self.add(draft, parent, Step::Key(key.to_owned(), range))
    }

    pub(super) fn add(&mut self, draft: Draft, parent: NodeId, step: Step) -> NodeId {
        let id = self.next();
        let (text, span) = match self.entry(draft.origin) {
            Some(origin) => (origin.text, origin.span.clone()),
            None => (0, 0..0),
        };
        let (origin, same) = (draft.origin, if draft.is_new { id } else { draft.origin });
        self.entries.push(Entry { kind: Kind::Null, text, span, parent, step, same, origin });
        let kind = match draft.content {
            Content::Null => Kind::Null,
            Content::Boolean(value) => Kind::Boolean(value),
            Content::Number(text) => Kind::Number(text),
            Content::String(text) => Kind::String(text),
            Content::Array(items) => {
                let items = items.into_iter().enumerate();
                Kind::Array(items.map(|(index, item)| self.add(item, id, Step::Index(index))).collect())
            }
            Content::Object(members) => {
                let add = |(key, value): (String, Draft)| {
                    let range = self.key_range(value.origin);
                    self.add(value, id, Step::Key(key, range))
                };
                Kind::Object(members.into_iter().map(add).collect())
            }
        };
        if let Some(entry) = self.entries.get_mut(id.index()) {
            entry.kind = kind;
        }
        id
    }

    /// The bytes of the key under which a value stands; of the value itself if there is none.
    fn key_range(&self, id: NodeId) -> std::ops::Range<usize> {
        match self.entry(id) {
            Some(Entry { step: Step::Key(_, range), .. }) => range.clone(),
            Some(entry) => entry.span.clone(),
            None => 0..0,
        }
    }
}

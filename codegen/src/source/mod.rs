//! Text to trees that own their scalars, and places in them.
//!
//! All trees of a run live in one [`Sources`]: each value is an entry with an id, the span of its text, and the entry that holds it. Ids grow in the order of the text,
//! so that sorting by id is sorting by place. What is said about a value names its [`Place`], which is small and `Copy`; line, column and JSON pointer are computed only
//! where a message is printed.

mod draft;
mod json;
mod node;
mod place;
mod scalar;
mod syntax;
mod text;
mod yaml;

pub(crate) use draft::{Content, Draft, Object};
pub use node::{Elements, Entries, Member, Node, Value};
pub use place::{NodeId, Part, Place};
pub use text::Line;

use std::ops::Range;

use self::text::Text;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Every document of a run.
#[derive(Debug, Default)]
pub struct Sources {
    texts: Vec<Text>,
    entries: Vec<Entry>,
}

/// One value of a document.
#[derive(Debug)]
struct Entry {
    kind: Kind,
    /// Index into the texts.
    text: usize,
    /// The bytes of the value.
    span: Range<usize>,
    /// What holds it; itself for a root.
    parent: NodeId,
    step: Step,
    /// The value that it is the same as: itself, or what it is a copy of.
    same: NodeId,
    /// The value of a document that messages about it point at.
    origin: NodeId,
}

/// What an [`Entry`] is to the one that holds it.
#[derive(Debug)]
enum Step {
    /// The value of a whole document.
    Root,
    /// An element of an array.
    Index(usize),
    /// The value of this key, and the bytes of the key.
    Key(String, Range<usize>),
}

/// What an [`Entry`] holds.
#[derive(Debug)]
enum Kind {
    Null,
    Boolean(bool),
    /// As it is written.
    Number(String),
    /// Without quotes and escapes.
    String(String),
    Array(Vec<NodeId>),
    /// No key twice.
    Object(Vec<NodeId>),
}

impl Sources {
    /// Reads a document, and returns its root; none if the text is neither JSON nor YAML, which is reported. A repeated key is reported, too; its first value is kept.
    pub fn read(&mut self, bytes: &[u8], diagnostics: &mut Diagnostics) -> Option<NodeId> {
        self.read_text(Text::new(String::from_utf8_lossy(bytes).into_owned()), bytes, diagnostics)
    }

    /// Reads a document of a file that messages call by its own name.
    pub(crate) fn read_named(
        &mut self,
        bytes: &[u8],
        name: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<NodeId> {
        let mut text = Text::new(String::from_utf8_lossy(bytes).into_owned());
        text.name = Some(name.to_owned());
        self.read_text(text, bytes, diagnostics)
    }

    fn read_text(&mut self, content: Text, bytes: &[u8], diagnostics: &mut Diagnostics) -> Option<NodeId> {
        let text = self.texts.len();
        self.texts.push(content);
        let read = syntax::text_of(bytes).and_then(|content| match syntax::is_json(content) {
            true => syntax::check(content).and_then(|valid| json::read(self, text, valid, diagnostics)),
            false => yaml::read(self, text, content, diagnostics),
        });
        let diagnostic = match read {
            Ok(root) => return Some(root),
            Err(diagnostic) => diagnostic,
        };
        let place = self.unread(text, diagnostic.range);
        diagnostics.push(Diagnostic::new(diagnostic.message, place).with_help(diagnostic.help));
        None
    }

    /// A value by its id.
    pub fn node(&self, id: NodeId) -> Node<'_> {
        Node::new(self, id)
    }

    /// The place of a text that is no value.
    fn unread(&mut self, text: usize, span: Range<usize>) -> Place {
        let id = self.next();
        self.entries.push(Entry {
            kind: Kind::Null,
            text,
            span,
            parent: id,
            step: Step::Root,
            same: id,
            origin: id,
        });
        id.into()
    }

    /// The id of the entry that is added next.
    fn next(&self) -> NodeId {
        NodeId::of(self.entries.len())
    }

    fn entry(&self, id: NodeId) -> Option<&Entry> {
        self.entries.get(id.index())
    }

    /// The text that holds a place, and which bytes of it the place names.
    pub fn span(&self, place: Place) -> (&str, Range<usize>) {
        self.found(place).map_or(("", 0..0), |(text, span)| (text.content.as_str(), span))
    }

    /// What the file of a place is called; `usual` for that of the document itself.
    pub(crate) fn file<'a>(&'a self, place: Place, usual: &'a str) -> &'a str {
        self.found(place).and_then(|(text, _)| text.name.as_deref()).unwrap_or(usual)
    }

    /// The line where a place begins.
    pub fn line(&self, place: Place) -> Line<'_> {
        let nowhere = Line { number: 1, column: 1, content: "", span: 0..0 };
        self.found(place).map_or(nowhere, |(text, span)| text.line(span))
    }

    fn found(&self, place: Place) -> Option<(&Text, Range<usize>)> {
        let entry = self.entry(place.node)?;
        let is_container = matches!(entry.kind, Kind::Array(_) | Kind::Object(_));
        let span = match &entry.step {
            Step::Key(_, key) if is_container || place.part != Part::Value => key.clone(),
            _ if is_container => entry.span.start..entry.span.start + 1,
            _ => entry.span.clone(),
        };
        Some((self.texts.get(entry.text)?, span))
    }

    /// The JSON pointer of a place: of the object that holds it for a keyword, else of the value itself.
    pub fn pointer(&self, place: Place) -> String {
        let mut steps = Vec::new();
        let origin = self.entry(place.node).map_or(place.node, |entry| entry.origin);
        let mut id = origin;
        while let Some(entry) = self.entry(id) {
            match &entry.step {
                Step::Root => break,
                Step::Index(index) => steps.push(index.to_string()),
                Step::Key(key, _) => steps.push(key.replace('~', "~0").replace('/', "~1")),
            }
            id = entry.parent;
        }
        if place.part == Part::Keyword && self.has_key(origin) {
            steps.remove(0);
        }
        steps.iter().rev().map(|step| format!("/{step}")).collect()
    }

    /// The keys and positions from the root of its tree to a value.
    pub(crate) fn steps(&self, id: NodeId) -> Vec<String> {
        let mut steps = Vec::new();
        let mut id = id;
        while let Some(entry) = self.entry(id) {
            match &entry.step {
                Step::Root => break,
                Step::Index(index) => steps.push(index.to_string()),
                Step::Key(key, _) => steps.push(key.clone()),
            }
            id = entry.parent;
        }
        steps.reverse();
        steps
    }

    /// What holds a value; none for a root.
    pub(crate) fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.entry(id).map(|entry| entry.parent).filter(|parent| *parent != id)
    }

    fn has_key(&self, id: NodeId) -> bool {
        matches!(self.entry(id), Some(Entry { step: Step::Key(..), .. }))
    }
}
